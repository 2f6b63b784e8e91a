// The words of a text as they stand in it.
import DocumentModel
import Lexicon
import TextModel

/// Leads from the entries of a vocabulary, stems and values, back to words as they stand in a text.
final class WordForms {
  private let bytes: [UInt8]
  private let language: LanguageTag
  private let words = EnglishWords()
  private let numbers: NumberScanner
  private let mentions: [ConceptMention]

  /// Reads the words of `document`, in which `mentions` name concepts.
  init(_ document: Document, naming mentions: [ConceptMention]) {
    self.mentions = mentions
    bytes = document.source.utf8
    language = document.language
    numbers = NumberScanner(language: document.language)
  }

  /// Whether both texts are in one language, so that words can be the same.
  func isSameLanguage(as other: WordForms) -> Bool {
    language.language == other.language.language
  }

  /// The first form of each word of some sentences, by its entry in the vocabulary of `text`.
  ///
  /// Chinese words are left out: they stand in the vocabulary as they are, simplified.
  ///
  /// - Complexity: O(n) in the number of bytes.
  func forms(in sentences: Range<Int>, of text: TokenizedText) -> [Int32: String] {
    var forms: [Int32: String] = [:]
    bytes.withUnsafeBufferPointer { bytes in
      for sentence in sentences {
        let clauses = text.clauseStarts[sentence]..<text.clauseStarts[sentence + 1]
        guard let first = clauses.first, let last = clauses.last else { continue }
        let span = ByteSpan(text.clauseSpans[first].start, text.clauseSpans[last].end)
        note(UnsafeBufferPointer(rebasing: bytes[span.range]), text.vocabulary, &forms)
        noteConcepts(in: span, bytes, text.vocabulary, &forms)
      }
    }
    return forms
  }

  private func note(
    _ sentence: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary, _ forms: inout [Int32: String]
  ) {
    words.forEach(in: sentence) { word, stem in
      if let entry = vocabulary.find(stem) { note(word.span, entry, sentence, &forms) }
    }
    for mention in numbers.mentions(in: sentence, ByteSpan(0, sentence.count)) {
      for key in NumberKey.keys(mention.value) {
        let entry = Array(key.utf8).withUnsafeBufferPointer { vocabulary.find($0) }
        guard let entry else { continue }
        // The year of a date is a word of its own.
        let isYear = mention.value.kind == .date && !key.hasPrefix("#d")
        if isYear, forms[entry] == nil { forms[entry] = String(key.dropFirst()) }
        note(mention.span, entry, sentence, &forms)
      }
    }
  }

  /// Notes the terms that begin in a sentence.
  private func noteConcepts(
    in sentence: ByteSpan, _ text: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary,
    _ forms: inout [Int32: String]
  ) {
    for mention in mentions[firstMention(from: sentence.start)...] {
      guard mention.span.start < sentence.end else { return }
      if let entry = mention.key.withUnsafeBufferPointer({ vocabulary.find($0) }) {
        note(mention.span, entry, text, &forms)
      }
    }
  }

  /// The first mention that does not begin before `offset`.
  private func firstMention(from offset: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func note(
    _ span: ByteSpan, _ entry: Int32, _ text: UnsafeBufferPointer<UInt8>,
    _ forms: inout [Int32: String]
  ) {
    if forms[entry] == nil {
      forms[entry] = String(
        decoding: UnsafeBufferPointer(rebasing: text[span.range]), as: UTF8.self)
    }
  }
}
