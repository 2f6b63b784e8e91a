// How strongly each word of one text supports each word of the other.
import Lexicon

/// How strongly each word of one text supports each word of the other, 0 to 1.
///
/// Equal stems, numbers, names and concepts count 1. A Chinese word supports the stems of its dictionary
/// glosses by 1/√n of a gloss of n content words, half of that where it is a single character.
/// Stems of one language that begin alike count .8 of the share that they have in common.
struct WordMatcher {
  let lexicon: CompiledLexicon?

  /// The table of all pairs with a strength above 0: a row for each entry of `source`, a column
  /// for each of `target`.
  ///
  /// - Complexity: O(n log n) in the size of the vocabularies and their renderings.
  func table(
    _ source: Vocabulary, _ target: Vocabulary, withSynonyms: Bool = false
  ) -> SparseTable {
    let renderings = lexicon.map { TargetStems($0, target) }
    let prefixes = PrefixIndex(target)
    var table = SparseTable()
    var row = RowBuilder(columnCount: target.count)
    for entry in 0..<source.count {
      source.withBytes(entry) { bytes in
        if let equal = target.find(bytes), target.kinds[Int(equal)] == source.kinds[entry] {
          row.add(equal, 1)
        }
        switch source.kinds[entry] {
        case .han:
          let factor = source.lengths[entry] > 1 ? 1 : CompiledLexicon.characterFactor
          renderings?.forEach(bytes) { row.add($0, $1 * factor) }
          if withSynonyms {
            renderings?.forEachSynonym(ofWord: bytes, factor: factor) { row.add($0, $1) }
          }
        case .stem:
          prefixes.forEach(bytes) { row.add($0, $1) }
          if withSynonyms { renderings?.forEachSynonym(ofStem: bytes) { row.add($0, $1) } }
        case .number, .concept: break
        }
      }
      table.appendRow(row.take())
    }
    return table
  }

  /// Collects the cells of one row, the best value of each.
  private struct RowBuilder {
    private var place: [Int32]
    private var cells: [SparseTable.Cell] = []

    init(columnCount: Int) { place = Array(repeating: -1, count: columnCount) }

    mutating func add(_ column: Int32, _ value: Float) {
      if place[Int(column)] < 0 {
        place[Int(column)] = Int32(cells.count)
        cells.append(SparseTable.Cell(column: column, value: value))
      } else {
        let index = Int(place[Int(column)])
        cells[index].value = max(cells[index].value, value)
      }
    }

    mutating func take() -> [SparseTable.Cell] {
      for cell in cells { place[Int(cell.column)] = -1 }
      defer { cells.removeAll(keepingCapacity: true) }
      return cells
    }
  }

  /// The dictionary's stems as entries of the target's vocabulary.
  private struct TargetStems {
    private let lexicon: CompiledLexicon
    private var entryOfStem: [Int32]

    init(_ lexicon: CompiledLexicon, _ target: Vocabulary) {
      self.lexicon = lexicon
      entryOfStem = Array(repeating: -1, count: lexicon.stemCount)
      for entry in 0..<target.count where target.kinds[entry] == .stem {
        if let stem = target.withBytes(entry, { lexicon.stemNumber($0) }) {
          entryOfStem[stem] = Int32(entry)
        }
      }
    }

    /// What a synonym of a word counts, at most.
    private static let mostSynonym: Float = 0.6
    /// What a synonym counts for each unit of its strength.
    private static let synonymFactor: Float = 3
    /// A rendering that counts less has no synonyms.
    private static let leastRendering: Float = 0.3

    /// The synonyms of an English stem.
    func forEachSynonym(ofStem stem: UnsafeBufferPointer<UInt8>, _ body: (Int32, Float) -> Void) {
      guard let number = lexicon.stemNumber(stem) else { return }
      forEachSynonym(of: number, weight: 1, body)
    }

    /// The synonyms of what renders a Chinese word.
    func forEachSynonym(
      ofWord word: UnsafeBufferPointer<UInt8>, factor: Float, _ body: (Int32, Float) -> Void
    ) {
      guard let headword = lexicon.headword(word) else { return }
      for (stem, weight) in lexicon.renderings(of: headword)
      where weight * factor >= Self.leastRendering {
        forEachSynonym(of: stem, weight: weight * factor, body)
      }
    }

    private func forEachSynonym(of stem: Int, weight: Float, _ body: (Int32, Float) -> Void) {
      for (other, strength) in lexicon.synonyms(ofStem: stem)
      where other < entryOfStem.count && entryOfStem[other] >= 0 {
        body(entryOfStem[other], weight * min(Self.mostSynonym, Self.synonymFactor * strength))
      }
    }

    func forEach(_ word: UnsafeBufferPointer<UInt8>, _ body: (Int32, Float) -> Void) {
      guard let headword = lexicon.headword(word) else { return }
      for (stem, weight) in lexicon.renderings(of: headword)
      where stem < entryOfStem.count && entryOfStem[stem] >= 0 {
        body(entryOfStem[stem], weight)
      }
    }
  }
}
