// The passage in another language that a term may be part of.
import DocumentModel
import Linting
import TextModel

/// The words in another language around a term.
struct ForeignPassage {
  /// Whether the passage is more than the term: it is in brackets, or goes on beyond the term for
  /// some words.
  let holdsMore: Bool

  /// How many further words, or Chinese characters, make a passage.
  private static let most = 3
  /// How far around a term brackets and words are looked for, in bytes.
  private static let reach = 200

  /// Looks around the term at `span`.
  init(_ span: ByteSpan, in document: LintedDocument) {
    let sentences = document.document.sentences
    let index = document.sentenceIndex(at: span.start)
    let sentence = sentences.indices.contains(index) ? sentences[index].body : span
    let bytes = document.document.source.utf8
    let start = max(sentence.start, span.start - Self.reach)
    let end = max(span.end, min(sentence.end, span.end + Self.reach))
    let before = Self.scalars(bytes[min(start, span.start)..<span.start])
    let after = Self.scalars(bytes[span.end..<end])
    let isHan = document.document.language.isEnglish
    let around =
      Self.words(before.reversed(), isHan: isHan) + Self.words(after, isHan: isHan)
    holdsMore = around >= Self.most || Self.isInBrackets(before, after)
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// How many words of the other language follow without one of the document's own between them.
  private static func words(_ scalars: [Unicode.Scalar], isHan: Bool) -> Int {
    var count = 0
    var isInWord = true
    for scalar in scalars {
      let han = CharacterClass.isHan(scalar.value)
      guard scalar.properties.isAlphabetic || han else {
        isInWord = false
        continue
      }
      if han != isHan { break }
      if han || !isInWord { count += 1 }
      isInWord = true
    }
    return count
  }

  /// Whether a bracket is open before the term and closed after it.
  private static func isInBrackets(_ before: [Unicode.Scalar], _ after: [Unicode.Scalar]) -> Bool {
    let marks: [Unicode.Scalar: Bool] = [
      "(": true, "（": true, "[": true, "【": true, ")": false, "）": false, "]": false, "】": false,
    ]
    let last = before.last { marks[$0] != nil }.flatMap { marks[$0] }
    let next = after.first { marks[$0] != nil }.flatMap { marks[$0] }
    return last == true && next == false
  }
}
