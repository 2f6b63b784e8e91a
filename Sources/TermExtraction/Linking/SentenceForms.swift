// Which English names stand in which sentence.
internal import DocumentModel
internal import TextModel

/// The English names of one document by sentence, those inside longer names apart.
struct SentenceForms {
  private var bySentence: [Int: [Int]] = [:]
  private var nested: [Int: [Int]] = [:]

  /// Sorts the names of a document into its sentences; acronyms inside longer names are left out.
  ///
  /// - Complexity: O(m log n) for m names and n sentences.
  init(english: EnglishConcepts, document: Int, _ source: ExtractionDocument) {
    let sentences = source.document.sentences
    for (index, form) in english.forms.enumerated() {
      for mention in form.mentions where mention.document == document {
        guard let sentence = Self.sentence(holding: mention.span, in: sentences) else { continue }
        if !mention.evidence.contains(.nested) {
          if bySentence[sentence]?.last != index { bySentence[sentence, default: []].append(index) }
        } else if !form.isAcronym, nested[sentence]?.last != index {
          nested[sentence, default: []].append(index)
        }
      }
    }
  }

  /// The names in some sentences, each once, in the order of their keys.
  func forms(in sentences: [Int]) -> [Int] {
    Array(Set(sentences.flatMap { bySentence[$0] ?? [] })).sorted()
  }

  /// The names that stand only inside longer ones in some sentences.
  func nestedForms(in sentences: [Int]) -> [Int] {
    let whole = Set(sentences.flatMap { bySentence[$0] ?? [] })
    return Set(sentences.flatMap { nested[$0] ?? [] }).subtracting(whole).sorted()
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
