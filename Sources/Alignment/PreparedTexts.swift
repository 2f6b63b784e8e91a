// Two texts made ready to be aligned, in whatever arrangement.
import DocumentModel

/// Two tokenised texts with what they have in common, ready to be aligned in any arrangement.
struct PreparedTexts {
  /// The texts in their own order.
  let source: TokenizedText
  let target: TokenizedText
  let matches: SparseTable
  /// The same with synonyms.
  let wideMatches: SparseTable
  /// The sections of the texts.
  let sections: (source: SectionTree, target: SectionTree)
  /// The source, where names in Chinese are looked for by their sound.
  let spelledSource: Document?
  let documents: (source: Document, target: Document)
  let vectors: SentenceVectors
  let options: AlignmentOptions
  let learningRounds: Int
  let forms: (source: WordForms, target: WordForms)?

  /// An alignment of the texts in an arrangement.
  func run(_ arrangement: Arrangement) -> AlignmentRun {
    let source = source.arranged(arrangement.source)
    let target = target.arranged(arrangement.target)
    let embedded = EmbeddedTexts(vectors, documents.source, documents.target, arrangement)
    return AlignmentRun(
      source: source, target: target, arrangement: arrangement, matches: matches,
      wideMatches: wideMatches,
      names: spelledSource.map { NameSupport.table($0, source, target) },
      embedded: embedded, options: options,
      weights: .learned(
        from: documents.source.language, to: documents.target.language,
        withEmbeddings: embedded != nil),
      learningRounds: learningRounds, forms: forms)
  }
}
