// Which English names stand in which sentence.
internal import DocumentModel
internal import TextModel

/// The English names of one document by sentence.
struct SentenceForms {
  private var bySentence: [Int: [Int]] = [:]

  /// Sorts the names of a document into its sentences; names inside longer ones are left out.
  ///
  /// - Complexity: O(m log n) for m names and n sentences.
  init(english: EnglishConcepts, document: Int, _ source: ExtractionDocument) {
    let sentences = source.document.sentences
    for (index, form) in english.forms.enumerated() {
      for mention in form.mentions where mention.document == document {
        if mention.evidence.contains(.nested) { continue }
        guard let sentence = Self.sentence(holding: mention.span, in: sentences) else { continue }
        if bySentence[sentence]?.last != index { bySentence[sentence, default: []].append(index) }
      }
    }
  }

  /// The names in some sentences, each once, in the order of their keys.
  func forms(in sentences: [Int]) -> [Int] {
    Array(Set(sentences.flatMap { bySentence[$0] ?? [] })).sorted()
  }

  private static func sentence(holding span: ByteSpan, in sentences: [Sentence]) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].span.start <= span.start else { return nil }
    return low
  }
}
