// What takes the place of a term in running text.
import DocumentModel
import Linting
import TextModel

/// A name put in the place of a term of the glossary, with the case, the number, the possessive
/// ending and the article that the text has.
struct TermReplacement {
  /// The text that is replaced: the term, and what changes around it.
  private(set) var span: ByteSpan
  /// What stands in its place.
  private(set) var text: String
  /// Whether nobody need look at the result.
  private(set) var isSafe = true

  private let bytes: [UInt8]

  /// Puts `name` in the place of a Chinese term.
  init(of span: ByteSpan, by name: String, in document: LintedDocument) {
    bytes = document.document.source.utf8
    self.span = span
    text = name
    isSafe = !meetsItself()
  }

  /// Puts `name` in the place of an English term.
  ///
  /// - Parameters:
  ///   - term: The term, as the glossary has it.
  ///   - otherNumber: `name` in its other number, where the text has the term in its own.
  init(
    of span: ByteSpan, term: String, by name: String, otherNumber: String?,
    in document: LintedDocument
  ) {
    bytes = document.document.source.utf8
    self.span = span
    let casing = LetterCasing.of(document.document.source.string(span), for: term)
    text = casing.apply(to: otherNumber ?? name)
    if casing == .other { isSafe = false }
    if document.isSentenceStart(span.start) { text = LetterCasing.capitalised(text) }
    if otherNumber != nil, Self.lastWord(term) != Self.lastWord(name) { isSafe = false }
    if casing != .capitals && touchesName() || meetsItself() { isSafe = false }
    carryArticle(document.document.source.string(span))
    carryPossessive()
  }

  /// Says that a person has to look at the result.
  mutating func needsLook() { isSafe = false }

  /// The replacement as a fix; `nil` where marks stand inside the text.
  func fix(in document: LintedDocument) -> Fix? { document.fix(span, text, isSafe: isSafe) }

  // MARK: What stands around it

  /// Whether a capitalised word stands beside the term, so that it may be part of a longer name.
  private func touchesName() -> Bool {
    let (before, after) = (wordBefore(), wordAfter())
    return isName(before) || isName(after)
  }

  private func isName(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isUppercase,
      !word.hasSuffix("’s"), !word.hasSuffix("s’")
    else { return false }
    return !LetterCasing.isSmall(word.lowercased()[...])
  }

  /// Whether the text around would say a part of the name twice: `… Forum` before `Forum`.
  private func meetsItself() -> Bool {
    let name = Array(text.utf8)
    let before = bytes[max(0, span.start - name.count)..<span.start]
    let after = bytes[span.end..<min(bytes.count, span.end + name.count)]
    let least = name.allSatisfy { $0 < 0x80 } ? 4 : 6
    return (least...max(least, name.count)).contains { count in
      before.count >= count && before.suffix(count).elementsEqual(name.prefix(count))
        || after.count >= count && after.prefix(count).elementsEqual(name.suffix(count))
    } || Self.isEqual(wordBefore(), text.split(separator: " ").first)
      || Self.isEqual(wordAfter(), text.split(separator: " ").last)
  }

  private static func isEqual(_ word: String, _ other: Substring?) -> Bool {
    !word.isEmpty && word.lowercased() == other?.lowercased()
  }

  /// The word before the term, with one space between; empty where there is none.
  private func wordBefore() -> String {
    guard span.start > 1, bytes[span.start - 1] == 0x20 else { return "" }
    var start = span.start - 1
    while start > 0, Self.isWordByte(bytes[start - 1]), span.start - start < 40 { start -= 1 }
    return String(decoding: bytes[start..<span.start - 1], as: UTF8.self)
  }

  /// The word after the term, with one space between; empty where there is none.
  private func wordAfter() -> String {
    guard span.end < bytes.count, bytes[span.end] == 0x20 else { return "" }
    var end = span.end + 1
    while end < bytes.count, Self.isWordByte(bytes[end]), end - span.end < 40 { end += 1 }
    return String(decoding: bytes[span.end + 1..<end], as: UTF8.self)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D
  }

  private static func lastWord(_ name: String) -> Substring? {
    name.split(whereSeparator: { $0 == " " || $0 == "-" }).last
  }

  // MARK: Article and possessive

  /// Changes `a` before the term to `an`, or the other way round, where the name asks for it.
  private mutating func carryArticle(_ found: String) {
    let before = wordBefore()
    guard let old = EnglishArticle(rawValue: before.lowercased()) else { return }
    guard let new = EnglishArticle.before(text), EnglishArticle.before(found) != nil else {
      isSafe = false
      return
    }
    guard new != old else { return }
    let article = before.first == "A" ? LetterCasing.capitalised(new.rawValue) : new.rawValue
    span = ByteSpan(span.start - before.utf8.count - 1, span.end)
    text = article + " " + text
  }

  /// Writes the possessive ending as the name asks for it: `States’`, `Forum’s`.
  private mutating func carryPossessive() {
    for mark in ["’", "'"] {
      let rest = bytes[span.end...]
      guard rest.starts(with: mark.utf8) else { continue }
      let hasS = rest.dropFirst(mark.utf8.count).first == 0x73
      let end = span.end + mark.utf8.count + (hasS ? 1 : 0)
      guard end >= bytes.count || !Self.isWordByte(bytes[end]) else { return }
      let isPlural = text.utf8.last == 0x73
      guard hasS == isPlural, hasS || bytes[span.start..<span.end].last == 0x73 else { return }
      text += isPlural ? mark : mark + "s"
      span = ByteSpan(span.start, end)
    }
  }
}
