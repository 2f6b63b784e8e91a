// Aligns the sentences of two documents.
package import DocumentModel
package import Lexicon
import TextModel

/// Aligns the sentences of two documents that render each other.
///
/// ```swift
/// let result = Aligner(lexicon: lexicon).align(source: chinese, target: english)
/// for bead in result.bitext.beads { … }
/// ```
package struct Aligner: Sendable {
  private let lexicon: CompiledLexicon?
  private let options: AlignmentOptions
  private let vectors: SentenceVectors
  private let concepts: ConceptFinder?

  /// Creates an aligner; without a lexicon it works with what the texts themselves hold.
  ///
  /// - Parameters:
  ///   - vectors: Vectors of sentences, which count where both texts have them.
  ///   - concepts: Finds the concepts of a glossary, which count where both texts name them.
  package init(
    lexicon: CompiledLexicon?, options: AlignmentOptions = .init(),
    vectors: SentenceVectors = .init(), concepts: ConceptFinder? = nil
  ) {
    self.lexicon = lexicon
    self.options = options
    self.vectors = vectors
    self.concepts = concepts
  }

  /// Aligns two documents.
  ///
  /// Every sentence of either side stands in exactly one bead; beads are in source order, those
  /// without a source at their place. The same documents always give the same beads.
  ///
  /// - Parameter progress: Called with the share of the work that is done, 0 to 1.
  /// - Complexity: O(n) in the number of sentences, for a given band width.
  package func align(
    source: Document, target: Document, progress: ((Double) -> Void)? = nil
  ) -> AlignmentResult {
    let arrangement = Arrangement(
      sourceCount: source.sentences.count, targetCount: target.sentences.count)
    return align(source, target, arrangement, decided: [], progress)
  }

  /// Aligns two documents, keeping to what is decided.
  ///
  /// The decided beads stand in the result once, unchanged; every other sentence of either side
  /// stands in exactly one automatic bead. Beads are in the order of ``BeadOrder``. Without
  /// constraints the beads are those of ``align(source:target:progress:)``.
  ///
  /// - Parameter progress: Called with the share of the work that is done, 0 to 1.
  /// - Throws: ``AlignmentConstraintError`` where no alignment of the documents can keep to the
  ///   constraints.
  /// - Complexity: O(n) in the number of sentences, for a given band width, and O(n log n) in the
  ///   number of decided beads.
  package func align(
    source: Document, target: Document, constraints: AlignmentConstraints,
    progress: ((Double) -> Void)? = nil
  ) throws(AlignmentConstraintError) -> AlignmentResult {
    if constraints.isEmpty { return align(source: source, target: target, progress: progress) }
    let arrangement = try Arrangement(
      constraints, sourceCount: source.sentences.count, targetCount: target.sentences.count)
    return align(source, target, arrangement, decided: constraints.decided, progress)
  }

  private func align(
    _ source: Document, _ target: Document, _ arrangement: Arrangement, decided: [Bead],
    _ progress: ((Double) -> Void)?
  ) -> AlignmentResult {
    progress?(0)
    // Chinese is always the left side inside: the shapes of beads are those of that direction.
    let swaps = target.language.isChinese && !source.language.isChinese
    let (left, right) = swaps ? (target, source) : (source, target)
    var arrangement = swaps ? arrangement.swapped : arrangement
    let outcome = Realignment(texts: prepared(left, right)).outcome(&arrangement) { progress?($0) }
    let automatic = arrangement.beads(outcome.beads)
    let beads = swaps ? automatic.map(\.swapped) : automatic
    progress?(1)
    return AlignmentResult(
      bitext: Bitext(
        source: source, target: target,
        beads: arrangement.isUnchanged ? beads : BeadOrder.sorted(beads + decided)),
      warnings: WarningFinder(
        source: source, target: target, hasDictionary: hasDictionary(left, right),
        shareInCommon: outcome.shareInCommon,
        confidences: outcome.beads.filter { !$0.shape.isNull }.map(\.probability)
      ).warnings())
  }

  /// Whether there is a dictionary for the two languages, or none is needed.
  private func hasDictionary(_ left: Document, _ right: Document) -> Bool {
    if left.language.language == right.language.language { return true }
    return lexicon != nil && left.language.isChinese && right.language.isEnglish
  }

  /// The candidate beads of two documents with everything that is measured on them, for learning
  /// weights.
  ///
  /// - Parameters:
  ///   - source: The Chinese side, if one is.
  ///   - keeping: Beads that are candidates in any case: those of the gold.
  /// - Complexity: As ``align(source:target:progress:)``, but with all measures in memory.
  package func measuredLattice(
    source: Document, target: Document, keeping: Set<BeadShape>
  ) -> MeasuredLattice {
    let arrangement = Arrangement(
      sourceCount: source.sentences.count, targetCount: target.sentences.count)
    return prepared(source, target).run(arrangement).measuredLattice(keeping: keeping)
  }

  private func prepared(_ left: Document, _ right: Document) -> PreparedTexts {
    let shared = concepts?.concepts(in: left, and: right) ?? .none
    let source = TextTokenizer(language: left.language, other: right.language, lexicon: lexicon)
      .tokenize(left, naming: shared.source)
    let target = TextTokenizer(language: right.language, other: left.language, lexicon: lexicon)
      .tokenize(right, naming: shared.target)
    let matcher = WordMatcher(lexicon: right.language.isEnglish ? lexicon : nil)
    return PreparedTexts(
      source: source, target: target,
      matches: matcher.table(source.vocabulary, target.vocabulary),
      wideMatches: matcher.table(source.vocabulary, target.vocabulary, withSynonyms: true),
      sections: (SectionTree(left), SectionTree(right)),
      spelledSource: left.language.isChinese && right.language.isEnglish ? left : nil,
      documents: (left, right), vectors: vectors, options: options,
      learningRounds: hasDictionary(left, right) ? 1 : 3,
      forms: options.explains
        ? (WordForms(left, naming: shared.source), WordForms(right, naming: shared.target)) : nil)
  }
}
