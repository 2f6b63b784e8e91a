// Turns line pairs into numbers.
import Lexicon
import TextModel

/// Turns line pairs into a ``WordGrid``.
struct GridBuilder {
  private let strengths: WordStrengths
  private let terms: TermStrengths
  private let isJoining: (source: Bool, target: Bool)
  private var sources: TypeTable
  private var targets: TypeTable
  private var pairs: [UInt64: Int32] = [:]
  private var grid = WordGrid()

  /// How many tokens a dictionary word may be spread over.
  private static let longestJoined = 4

  /// Creates a builder for lines of two languages.
  init(source: LanguageTag, target: LanguageTag, strengths: WordStrengths, terms: TermStrengths) {
    self.strengths = strengths
    self.terms = terms
    isJoining = (source.isChinese, target.isChinese)
    sources = TypeTable(language: source)
    targets = TypeTable(language: target)
  }

  /// Adds a line pair.
  ///
  /// - Complexity: O(m·n) in the number of words of both lines.
  mutating func add(_ pair: WordPair) {
    let sourceTypes = pair.source.map { sources.type(of: $0) }
    let targetTypes = pair.target.map { targets.type(of: $0) }
    grid.lines.append(
      WordGrid.Line(
        source: grid.sources.count..<grid.sources.count + sourceTypes.count,
        target: grid.targets.count..<grid.targets.count + targetTypes.count,
        firstCell: grid.cells.count))
    grid.sources += sourceTypes
    grid.targets += targetTypes
    for source in sourceTypes {
      for target in targetTypes { grid.cells.append(number(source, target)) }
    }
    point(sourceTypes, targetTypes)
    if isJoining.source { join(sourceTypes, with: targetTypes, isSource: true) }
    if isJoining.target { join(targetTypes, with: sourceTypes, isSource: false) }
  }

  /// The grid of all lines that were added.
  func finished() -> WordGrid {
    var result = grid
    result.sourceTypeCount = sources.forms.count
    result.targetTypeCount = targets.forms.count
    return result
  }

  private mutating func number(_ source: Int32, _ target: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
    if let known = pairs[key] { return known }
    let number = Int32(grid.strengths.count)
    pairs[key] = number
    grid.pairSources.append(source)
    grid.pairTargets.append(target)
    grid.strengths.append(
      strengths.strength(sources.forms[Int(source)], targets.forms[Int(target)]))
    return number
  }

  /// Lets the words of known terms point at each other.
  private mutating func point(_ sourceTypes: [Int32], _ targetTypes: [Int32]) {
    guard !terms.isEmpty else { return }
    let sourceKeys = sourceTypes.map { sources.forms[Int($0)].termKey }
    let targetKeys = targetTypes.map { targets.forms[Int($0)].termKey }
    terms.forEachPair(sourceKeys, targetKeys) { source, target, strength in
      let pair = Int(number(sourceTypes[source], targetTypes[target]))
      grid.strengths[pair] = max(grid.strengths[pair], strength)
    }
  }

  /// Lets tokens that are one word of the dictionary together point at its renderings.
  private mutating func join(_ types: [Int32], with others: [Int32], isSource: Bool) {
    let table = isSource ? sources : targets
    let otherTable = isSource ? targets : sources
    for start in types.indices {
      var word = ""
      for end in start..<min(start + Self.longestJoined, types.count) {
        let form = table.forms[Int(types[end])]
        guard form.isHan else { break }
        word += form.folded
        guard end > start, strengths.knows(word) else { continue }
        for other in others {
          let strength = strengths.strength(joined: word, otherTable.forms[Int(other)])
          guard strength > 0 else { continue }
          for type in types[start...end] {
            let pair = Int(isSource ? number(type, other) : number(other, type))
            grid.strengths[pair] = max(
              grid.strengths[pair], strength * WordStrengths.wholeFactor)
          }
        }
      }
    }
  }
}
