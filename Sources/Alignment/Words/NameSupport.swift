// Finds names in Chinese text that English text spells by their sound, and names of countries.
import DocumentModel
import ICUText
import Lexicon
import TextModel

/// Finds the words of an English text that Chinese characters spell: `无忌` for `Wuji`, and the
/// names of countries: `洪都拉斯` for `Honduras`.
struct NameSupport {
  /// The beginnings of everything that can be found: pinyin in letters, countries in characters.
  private var beginnings = ByteInterner()
  /// What each beginning supports when it is a whole.
  private var wholes: [[SparseTable.Cell]] = []
  private var syllables: [UInt32: [UInt8]] = [:]

  /// A name has at most so many characters when it is spelled by sound.
  private static let longestSpelled = 4
  /// The shortest spelling that says something.
  private static let shortestSpelling = 3
  /// How sure a spelling of three letters is, when one character is enough for it.
  private static let shortStrength: Float = 0.6

  /// The support that the clauses of `source` give to the words of `target` by names: a row for
  /// each clause.
  ///
  /// - Complexity: O(n) in the number of bytes of the source and words of the target.
  static func table(
    _ document: Document, _ source: TokenizedText, _ target: TokenizedText
  ) -> SparseTable {
    var search = NameSupport()
    search.addSpellings(target)
    search.addRegions(target)
    return document.source.utf8.withUnsafeBufferPointer { search.rows($0, source) }
  }

  // MARK: - What can be found

  private mutating func addSpellings(_ target: TokenizedText) {
    for name in target.names where name.letters.count >= Self.shortestSpelling {
      let cell = SparseTable.Cell(column: name.entry, value: 1)
      name.letters.withUnsafeBufferPointer { letters in
        for end in 1...letters.count {
          let place = add(UnsafeBufferPointer(rebasing: letters[..<end]))
          if end == letters.count { wholes[place].append(cell) }
        }
      }
    }
  }

  private mutating func addRegions(_ target: TokenizedText) {
    let words = EnglishWords()
    for region in RegionNames.pairs {
      var entries: [Int32] = []
      var count = 0
      Array(region.english.utf8).withUnsafeBufferPointer { bytes in
        words.forEach(in: bytes) { word, stem in
          guard !word.isStopWord else { return }
          count += 1
          if let entry = target.vocabulary.find(stem) { entries.append(entry) }
        }
      }
      guard !entries.isEmpty else { continue }
      let weight = 1 / Float(count).squareRoot()
      addRegion(
        Array(region.chinese.utf8), entries.map { SparseTable.Cell(column: $0, value: weight) })
    }
  }

  private mutating func addRegion(_ name: [UInt8], _ cells: [SparseTable.Cell]) {
    name.withUnsafeBufferPointer { bytes in
      for end in 1...bytes.count where end == bytes.count || bytes[end] & 0xC0 != 0x80 {
        let place = add(UnsafeBufferPointer(rebasing: bytes[..<end]))
        if end == bytes.count { wholes[place] += cells }
      }
    }
  }

  private mutating func add(_ beginning: UnsafeBufferPointer<UInt8>) -> Int {
    let place = beginnings.intern(beginning)
    if place == wholes.count { wholes.append([]) }
    return place
  }

  // MARK: - Finding

  private mutating func rows(
    _ text: UnsafeBufferPointer<UInt8>, _ source: TokenizedText
  ) -> SparseTable {
    var table = SparseTable()
    for span in source.clauseSpans {
      var cells: [SparseTable.Cell] = []
      for start in span.range where HanCharacter.length(text, at: start) != nil {
        addSpelled(text, start, span.end, &cells)
        addRegion(text, start, span.end, &cells)
      }
      table.appendRow(cells)
    }
    return table
  }

  private mutating func addSpelled(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    _ cells: inout [SparseTable.Cell]
  ) {
    var spelling: [UInt8] = []
    var index = start
    for count in 1...Self.longestSpelled {
      guard index < end, HanCharacter.length(text, at: index) != nil else { return }
      let (scalar, next) = UnicodeScalars.decode(text, index)
      let syllable = syllable(of: scalar)
      if syllable.isEmpty { return }
      spelling += syllable
      index = next
      guard let place = spelling.withUnsafeBufferPointer({ beginnings.find($0) }) else { return }
      let isShort = count == 1 && spelling.count == Self.shortestSpelling
      for whole in wholes[place] {
        cells.append(
          SparseTable.Cell(column: whole.column, value: isShort ? Self.shortStrength : whole.value))
      }
    }
  }

  private func addRegion(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    _ cells: inout [SparseTable.Cell]
  ) {
    var index = start
    while index < end, let length = HanCharacter.length(text, at: index) {
      index += length
      let beginning = UnsafeBufferPointer(rebasing: text[start..<index])
      guard let place = beginnings.find(beginning) else { return }
      cells += wholes[place]
    }
  }

  /// The letters of a character's usual reading, without tone, `ü` as `u`.
  private mutating func syllable(of scalar: UInt32) -> [UInt8] {
    if let known = syllables[scalar] { return known }
    let reading = Pinyin.table.syllable(of: scalar) ?? ""
    let letters = reading.unicodeScalars.map { $0 == "ü" ? "u" : $0 }
      .filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
    syllables[scalar] = letters
    return letters
  }
}
