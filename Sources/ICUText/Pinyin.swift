// The usual Mandarin reading of each Chinese character.

/// A table of Mandarin readings, from ICU's Han-Latin rules (Unihan's kMandarin).
///
/// One reading a character, its most usual one: names and words with another reading are the
/// dictionary's business. Read from the rules' text, which takes about a millisecond; ICU's
/// transliterator itself takes 80 to open and does 0.3 MB/s.
package struct Pinyin: Sendable {
  /// The table, made on first use.
  package static let table = Pinyin()

  /// The index of each character's syllable in the two lists, plus one.
  private let readings: HanTable
  private let toned: [String]
  private let toneless: [String]

  private init() {
    var readings = HanTable()
    var toned: [String] = []
    for statement in TransliterationRules.statements(of: "Hani-Latn") {
      guard let (characters, syllable) = Self.rule(statement), toned.count + 1 < UInt16.max else {
        continue
      }
      toned.append(syllable)
      let index = UInt16(toned.count)
      Self.forEachCharacter(of: characters) { character in
        if readings[character] == 0 { readings[character] = index }
      }
    }
    self.readings = readings
    self.toned = toned
    self.toneless = toned.map(Self.withoutTone)
  }

  /// The syllable of a character without its tone, `ü` kept: `zhong`, `lü`; `nil` where the
  /// character has no reading.
  ///
  /// - Complexity: O(1).
  package func syllable(of scalar: UInt32) -> String? {
    let index = Int(readings[scalar])
    return index > 0 ? toneless[index - 1] : nil
  }

  /// The syllable of a character with its tone mark: `zhōng`.
  ///
  /// - Complexity: O(1).
  package func tonedSyllable(of scalar: UInt32) -> String? {
    let index = Int(readings[scalar])
    return index > 0 ? toned[index - 1] : nil
  }

  /// The toneless syllables of a text, one a character that has a reading; others are left out.
  ///
  /// - Complexity: O(n).
  package func syllables(of text: String) -> [String] {
    text.unicodeScalars.compactMap { syllable(of: $0.value) }
  }

  /// The characters and the syllable of one statement: `[啊参-叅]→ā`, `嗄→á`.
  ///
  /// Rules with a context (`{重}' '?庆→chóng`) are for words and left out.
  private static func rule(_ statement: ArraySlice<UInt32>) -> (ArraySlice<UInt32>, String)? {
    guard let arrow = statement.firstIndex(of: 0x2192),
      !statement.contains(where: isOfContext)
    else { return nil }
    var syllable = String.UnicodeScalarView()
    syllable.append(contentsOf: statement[(arrow + 1)...].compactMap(Unicode.Scalar.init))
    return syllable.isEmpty ? nil : (statement[..<arrow], String(syllable))
  }

  /// Whether a code point is one of `{`, `}`, `$` and `:`, which only rules with a context, names
  /// and calls of other rules hold.
  private static func isOfContext(_ scalar: UInt32) -> Bool {
    scalar == 0x7B || scalar == 0x7D || scalar == 0x24 || scalar == 0x3A
  }

  /// Visits the characters of a set, whose `参-叅` stands for all from one to the other.
  private static func forEachCharacter(
    of set: ArraySlice<UInt32>, _ body: (UInt32) -> Void
  ) {
    var last: UInt32?
    var isRange = false
    for character in set where character != 0x5B && character != 0x5D {
      if character == 0x2D {
        isRange = true
        continue
      }
      if isRange, let first = last, first < character {
        for between in (first + 1)..<character { body(between) }
      }
      body(character)
      last = character
      isRange = false
    }
  }

  private static func withoutTone(_ syllable: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in syllable.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      result.append(plainLetters[scalar] ?? scalar)
    }
    return String(result)
  }

  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "āáǎà"), ("e", "ēéěèê"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔù"),
      ("ü", "ǖǘǚǜ"), ("n", "ńňǹ"), ("m", "ḿ"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, marked) in rows {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
