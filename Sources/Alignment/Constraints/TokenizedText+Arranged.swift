// A text with its sentences in another order.

extension TokenizedText {
  /// The text with its sentences in another order.
  ///
  /// - Parameter side: Every sentence of the text once.
  /// - Complexity: O(n) in the size of the text.
  func arranged(_ side: Arrangement.Side) -> TokenizedText {
    guard !side.isUnchanged else { return self }
    var result = TokenizedText()
    result.vocabulary = vocabulary
    result.names = names
    for sentence in side.order {
      for clause in clauseStarts[sentence]..<clauseStarts[sentence + 1] {
        result.tokens += tokens[tokenStarts[clause]..<tokenStarts[clause + 1]]
        result.functionWords += functionWords(ofClause: clause)
        result.closeClause(supporters: Array(supporters(ofClause: clause)))
        result.clauseSpans.append(clauseSpans[clause])
      }
      result.closeSentence(length: lengths[sentence], marks: marks[sentence])
      result.places.append(
        places[sentence].following(result.places.last, inGrid: result.count <= side.gridCount))
    }
    return result
  }
}

extension SentencePlace {
  /// The same place with `previous` in front of it.
  fileprivate func following(_ previous: SentencePlace?, inGrid: Bool) -> SentencePlace {
    SentencePlace(
      block: block, startsBlock: inGrid && previous?.block != block, isHeading: isHeading,
      depth: depth, path: path)
  }
}
