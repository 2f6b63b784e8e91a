// Finds the names in documents and groups them into concepts.
package import Lexicon
internal import TextModel

/// Finds the names of programs, initiatives, meetings, bodies and texts in documents, and groups
/// the names of one thing into a concept.
package struct TermExtractor: Sendable {
  /// What may be chosen.
  package struct Options: Sendable {
    /// The score from which a concept is proposed; 1.0 finds more, 1.2 is more often right.
    package var threshold = 1.2

    /// The usual choices.
    package init() {}
  }

  private let options: Options

  /// Creates an extractor.
  package init(options: Options = Options()) {
    self.options = options
  }

  /// The concepts that the documents name, the surest first; the same input gives the same output.
  ///
  /// - Parameters:
  ///   - documents: where to look; English and Chinese ones are understood.
  ///   - bitexts: which of them render each other, for names across languages and renderings.
  ///   - lexicon: a dictionary, for Chinese words and for links between the languages.
  /// - Complexity: O(n log n) in the size of the documents.
  package func concepts(
    in documents: [ExtractionDocument], bitexts: [ExtractionBitext] = [],
    lexicon: CompiledLexicon? = nil
  ) -> [ConceptCandidate] {
    let text = EnglishText(documents: documents, regions: .standard)
    var sink = NameSink()
    for line in text.lines { EnglishNames(line: line, text: text).find(into: &sink) }
    var forms = EnglishForm.gather(sink.mentions)
    let scoring = FormScoring(text: text)
    for index in forms.indices { scoring.rate(&forms[index]) }
    forms.removeAll { $0.score < options.threshold }
    let assembly = ConceptAssembly(documents: documents)
    return assembly.concepts(forms.map { [$0] })
  }
}
