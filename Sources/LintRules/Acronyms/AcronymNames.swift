// Compares the names that acronyms are said to stand for.
import TermExtraction
import TextModel

/// Compares the names that acronyms are said to stand for.
enum AcronymNames {
  /// Whether two definitions give an acronym the same name, spelling, plurals and words before or
  /// after it aside: `Member States of the Community of …`, `Community of …`.
  static func areOne(_ left: AcronymDefinition, _ right: AcronymDefinition) -> Bool {
    if isChinese(left) || isChinese(right) {
      let common = zip(left.words.reversed(), right.words.reversed()).prefix { $0 == $1 }.count
      return common >= min(3, left.words.count, right.words.count)
    }
    let (a, b) = (left.words.map(key), right.words.map(key))
    return a.count <= b.count ? isPart(a, of: b) : isPart(b, of: a)
  }

  /// Whether two names have the same words, in whatever order.
  static func haveSameWords(_ left: AcronymDefinition, _ right: AcronymDefinition) -> Bool {
    !left.words.isEmpty && left.words.map(key).sorted() == right.words.map(key).sorted()
  }

  /// Whether two names are likely two wordings for one thing: half their words are the same.
  static func areAkin(_ left: AcronymDefinition, _ right: AcronymDefinition) -> Bool {
    let (a, b) = (Set(left.words.map(key)), Set(right.words.map(key)))
    return 2 * a.intersection(b).count >= max(a.count, b.count)
  }

  private static func isPart(_ short: [String], of long: [String]) -> Bool {
    guard !short.isEmpty else { return true }
    return (0...(long.count - short.count)).contains {
      long[$0..<$0 + short.count].elementsEqual(short)
    }
  }

  private static func isChinese(_ definition: AcronymDefinition) -> Bool {
    definition.words.first?.unicodeScalars.first.map { CharacterClass.isHan($0.value) } ?? false
  }

  /// A word without what spelling, number and the ending of an adjective change: `America`,
  /// `American`.
  private static func key(_ word: String) -> String {
    var key = word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    for (british, american) in [("isation", "ization"), ("our", "or"), ("ie", "y")]
    where key.hasSuffix(british) {
      key = String(key.dropLast(british.count)) + american
    }
    if key.hasSuffix("programme") { key = String(key.dropLast(2)) }
    if key.hasSuffix("an") { key = String(key.dropLast()) }
    return key
  }
}
