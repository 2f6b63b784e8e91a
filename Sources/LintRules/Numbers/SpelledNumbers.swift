// Numbers in words, with the noun after them.
import Linting
import TextModel

/// Numbers in words, with the noun after them: `ten years`, `tenth anniversary`, `ten-year`.
struct SpelledNumbers {
  let words: DocumentWords
  let bytes: UnsafeBufferPointer<UInt8>
  let document: LintedDocument

  private static let cardinals = table(
    "two three four five six seven eight nine ten eleven twelve", from: 2)
  private static let ordinals = table(
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", from: 2)
  private static let hundred = DocumentWords.hash("hundred")

  private static func table(_ words: String, from first: Int) -> [UInt64: Int] {
    let numbered = words.split(separator: " ").enumerated()
    return Dictionary(
      numbered.map { (DocumentWords.hash(String($1)), $0 + first) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of the document.
  func uses() -> [NumberUse] {
    let values = words.hashes.map { hash -> (Int, NumberUse.Kind)? in
      Self.cardinals[hash].map { ($0, .count) } ?? Self.ordinals[hash].map { ($0, .ordinal) }
        ?? (hash == Self.hundred ? (100, .count) : nil)
    }
    let all = words.occurrences
    return all.indices.dropLast().compactMap { index in
      let noun = all[index + 1]
      guard let (value, kind) = values[Int(all[index].word)], noun.joint != .other,
        bytes[noun.span.start] &- 0x61 < 26
      else { return nil }
      let span = ByteSpan(all[index].span.start, noun.span.end)
      let name = CountedNoun.name(bytes, noun.span)
      guard let name else { return nil }
      return NumberUse(
        kind: kind, key: "\(value) \(name)", style: "words", place: document.pendingPlace(of: span))
    }
  }
}

/// Nouns as they are compared after a number.
enum CountedNoun {
  /// The noun in small letters without its plural; `nil` for scales and for words of three letters.
  static func name(_ bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan) -> String? {
    guard span.count >= 4 else { return nil }
    var letters = bytes[span.range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if letters.last == 0x73, letters[letters.count - 2] != 0x73 { letters.removeLast() }
    let name = String(decoding: letters, as: UTF8.self)
    return scales.contains(name) ? nil : name
  }

  private static let scales: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "percent", "year-old",
  ]
}
