// What stands around a name in running text.
import DocumentModel
import Linting
import TextModel

/// What stands around a name in running text.
struct NameContext {
  private let bytes: [UInt8]
  private let span: ByteSpan
  private let isSentenceStart: Bool

  /// Looks around `span`.
  init(_ span: ByteSpan, in document: LintedDocument) {
    bytes = document.document.source.utf8
    self.span = span
    isSentenceStart = document.isSentenceStart(span.start)
  }

  /// Whether a capital at the beginning says nothing: a sentence begins there, or what stands after a
  /// colon, a dash, a bracket or a mark of a list.
  var mayBeginWithCapital: Bool {
    if isSentenceStart { return true }
    var start = span.start
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    guard start > 0 else { return true }
    let before = bytes[start - 1]
    // The last byte of any mark beyond ASCII: dashes, bullets, quotation marks.
    return ":;([/|\"'*-".utf8.contains(before) || before >= 0x80
  }

  /// Whether the name is part of a longer capitalised one: `Forum on Poverty Reduction`.
  var isInLongerName: Bool {
    isCapital(after: span.end) || isCapital(before: span.start)
  }

  /// Whether an indefinite word stands before the name: `a`, `this`, `their`, a number.
  var isIndefinite: Bool {
    let (word, _) = word(before: span.start)
    let lower = String(decoding: bytes[word.range], as: UTF8.self).lowercased()
    return Self.indefinite.contains(lower) || bytes[word.range].first.map { $0 < 0x3A } ?? true
  }

  private func isCapital(before offset: Int) -> Bool {
    var offset = offset
    // Over `of the` and the like, but not over any mark.
    for _ in 0..<4 {
      let (word, isBeside) = word(before: offset)
      guard isBeside, !word.isEmpty else { return false }
      if isJoining(word) {
        offset = word.start
      } else {
        return isCapital(word) && !isFunctionWord(word)
      }
    }
    return false
  }

  private func isCapital(after offset: Int) -> Bool {
    var offset = offset
    for _ in 0..<4 {
      let (word, isBeside) = word(after: offset)
      guard isBeside, !word.isEmpty else { return false }
      if isJoining(word) { offset = word.end } else { return isCapital(word) }
    }
    return false
  }

  private func isCapital(_ word: ByteSpan) -> Bool {
    bytes[word.range].first.map { $0 &- 0x41 < 26 } ?? false
  }

  private func isJoining(_ word: ByteSpan) -> Bool {
    let text = String(decoding: bytes[word.range], as: UTF8.self)
    return ["of", "the", "for", "on", "and", "&", "in", "to", "with"].contains(text)
  }

  private func isFunctionWord(_ word: ByteSpan) -> Bool {
    let text = String(decoding: bytes[word.range], as: UTF8.self).lowercased()
    return LetterCasing.isSmall(text[...]) || Self.indefinite.contains(text)
      || Self.sentenceStarts.contains(text)
  }

  /// The word before `offset`, and whether only a space or a hyphen stands between.
  private func word(before offset: Int) -> (span: ByteSpan, isBeside: Bool) {
    var end = offset
    while end > 0, Self.isSpace(bytes[end - 1]) || bytes[end - 1] == 0x2D { end -= 1 }
    var start = end
    while start > 0, Self.isWordByte(bytes[start - 1]), end - start < 60 { start -= 1 }
    return (ByteSpan(start, end), end < offset)
  }

  private func word(after offset: Int) -> (span: ByteSpan, isBeside: Bool) {
    var start = offset
    while start < bytes.count, Self.isSpace(bytes[start]) || bytes[start] == 0x2D { start += 1 }
    var end = start
    while end < bytes.count, Self.isWordByte(bytes[end]), end - start < 60 { end += 1 }
    return (ByteSpan(start, end), start > offset)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x26
  }

  // Closed classes of English words, compiled for this project from common knowledge.
  private static let indefinite: Set<String> = [
    "a", "an", "any", "both", "each", "every", "its", "many", "no", "our", "several", "some",
    "such", "their", "these", "this", "those", "various", "another", "other", "all", "new",
  ]
  private static let sentenceStarts: Set<String> = [
    "the", "we", "they", "it", "he", "she", "he", "you", "i", "also", "under", "through", "when",
    "while", "after", "before", "since", "if", "although", "because", "this", "that",
  ]
}
