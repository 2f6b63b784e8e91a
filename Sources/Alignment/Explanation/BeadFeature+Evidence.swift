// What each feature is called when a bead is explained.
import DocumentModel

extension BeadFeature {
  /// What a feature is about, in the words of an explanation.
  struct Topic: Hashable {
    /// The kind of evidence.
    let kind: BeadEvidence.Kind
    /// The words; features of one topic are told as one reason.
    let note: String
  }

  /// What the feature is about; `nil` for the words of a side, which are told one by one.
  ///
  /// - Parameter words: The kind of evidence that words of these two languages are.
  func topic(words: BeadEvidence.Kind) -> Topic? {
    switch self {
    case .targetWords, .sourceWords: nil
    case .neighbours: Topic(kind: words, note: "words in the sentences around")
    case .prior, .null, .size: Topic(kind: .prior, note: "how common the shape is")
    case .length: Topic(kind: .length, note: "lengths in characters")
    case .clauseRatio, .clausesTooFew, .clauseSlack:
      Topic(kind: .length, note: "numbers of clauses")
    case .clauseEdge, .lastClauses, .firstWithLastClause,
      .clauseFunctionWords:
      Topic(kind: words, note: "words on either side of the end")
    case .sourceFunctionWords: Topic(kind: words, note: "function words")
    case .endQuestionBoth, .endQuestionSource, .questions:
      Topic(kind: .punctuation, note: "question marks")
    case .endExclamationBoth, .exclamationsOneSide:
      Topic(kind: .punctuation, note: "exclamation marks")
    case .openingQuotes, .closingQuotes, .quoteBalance, .startQuoteBoth, .endQuoteBoth:
      Topic(kind: .punctuation, note: "quotation marks")
    case .targetEmbedding, .sourceEmbedding: Topic(kind: .embedding, note: "meaning")
    case .mergedHeading: Topic(kind: .enumerator, note: "heading among other sentences")
    case .blockEdge, .blockInside: Topic(kind: .enumerator, note: "paragraph boundaries")
    case .enumerator: Topic(kind: .enumerator, note: "numbering")
    }
  }
}
