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
    /// The score from which a Chinese name is proposed that no English one is linked to.
    package var chineseThreshold = 3.0

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
    let (documents, bitexts) = Self.once(documents, bitexts)
    let english = EnglishConcepts(documents: documents, threshold: options.threshold)
    let chinese = ChineseConcepts(documents: documents, lexicon: lexicon)
    let links = ChineseLinker(
      documents: documents, english: english, chinese: chinese, lexicon: lexicon
    ).links(bitexts)
    var merging = LinkedGroups(english: english, chinese: chinese, documents: documents)
    merging.join(links)
    merging.join(RenderingLinker(documents: documents, english: english).links(bitexts))
    return ConceptAssembly(documents: documents)
      .concepts(merging.groups(chineseThreshold: options.chineseThreshold))
  }

  /// The documents without those given before under the same name, which would count twice.
  private static func once(
    _ documents: [ExtractionDocument], _ bitexts: [ExtractionBitext]
  ) -> ([ExtractionDocument], [ExtractionBitext]) {
    var placeOfID: [String: Int] = [:]
    var kept: [ExtractionDocument] = []
    let places = documents.map { document in
      if let place = placeOfID[document.id] { return place }
      placeOfID[document.id] = kept.count
      kept.append(document)
      return kept.count - 1
    }
    let moved = bitexts.compactMap { bitext -> ExtractionBitext? in
      let indices = [bitext.sourceIndex, bitext.targetIndex]
      guard indices.allSatisfy(places.indices.contains) else { return nil }
      return ExtractionBitext(
        sourceIndex: places[indices[0]], targetIndex: places[indices[1]], beads: bitext.beads)
    }
    return (kept, moved)
  }
}
