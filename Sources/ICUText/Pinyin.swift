// The usual Mandarin reading of each Chinese character.

/// A table of Mandarin readings, from ICU's Han-Latin rules (Unihan's kMandarin).
///
/// One reading a character, its most usual one: names and words with another reading are the
/// dictionary's business. Read from the rules' text, which takes about a millisecond; ICU's
/// transliterator itself takes 80 to open and does 0.3 MB/s.
package struct Pinyin: Sendable {
  /// The table, made on first use.
  package static let table = Pinyin()

  private let readings: [UInt32: UInt16]
  private let toned: [String]
  private let toneless: [String]

  private init() {
    var readings: [UInt32: UInt16] = [:]
    var toned: [String] = []
    readings.reserveCapacity(45_000)
    for statement in TransliterationRules.statements(of: "Hani-Latn") {
      guard let (characters, syllable) = Self.rule(statement), toned.count < UInt16.max else {
        continue
      }
      for scalar in characters where readings[scalar] == nil {
        readings[scalar] = UInt16(toned.count)
      }
      toned.append(syllable)
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
    readings[scalar].map { toneless[Int($0)] }
  }

  /// The syllable of a character with its tone mark: `zhōng`.
  ///
  /// - Complexity: O(1).
  package func tonedSyllable(of scalar: UInt32) -> String? {
    readings[scalar].map { toned[Int($0)] }
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
  private static func rule(_ statement: Substring) -> ([UInt32], String)? {
    guard let arrow = statement.unicodeScalars.firstIndex(of: "→"),
      !statement.utf8.contains(where: { "{}$:".utf8.contains($0) })
    else { return nil }
    let syllable = statement[statement.unicodeScalars.index(after: arrow)...]
      .drop { $0 == " " }.prefix { $0 != " " }
    return syllable.isEmpty
      ? nil : (characters(statement[..<arrow].unicodeScalars), String(syllable))
  }

  /// The characters of a set, whose `参-叅` stands for all from one to the other.
  private static func characters(_ set: Substring.UnicodeScalarView) -> [UInt32] {
    var characters: [UInt32] = []
    var isRange = false
    for scalar in set where !["[", "]", " "].contains(scalar) {
      if scalar == "-" {
        isRange = true
      } else if isRange, let first = characters.last, first < scalar.value {
        characters += (first + 1)...scalar.value
        isRange = false
      } else {
        characters.append(scalar.value)
      }
    }
    return characters
  }

  private static func withoutTone(_ syllable: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in syllable.unicodeScalars {
      guard let plain = plainLetters[scalar] else {
        if !(0x300...0x36F).contains(scalar.value) { result.append(scalar) }
        continue
      }
      result.append(plain)
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
