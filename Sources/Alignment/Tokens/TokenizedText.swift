// A document as the aligner sees it: content words in clauses in sentences, and marks.
import TextModel

/// The sentences of a document as numbers: what stands in them, clause by clause.
///
/// Every list is flat; `…Starts` holds where each part begins and, last, where the last one ends.
struct TokenizedText {
  /// The distinct words, stems and numbers of the text.
  var vocabulary = Vocabulary()
  /// Content words in the order of the text.
  var tokens: [Int32] = []
  /// Where each clause begins in `tokens`.
  var tokenStarts: [Int] = [0]
  /// What may support a word of the other side: the tokens, and in Chinese every dictionary word
  /// that stands inside the clause; each once in a clause.
  var supporters: [Int32] = []
  /// Where each clause begins in `supporters`.
  var supporterStarts: [Int] = [0]
  /// Where each sentence begins in the list of clauses.
  var clauseStarts: [Int] = [0]
  /// The sentence of each clause.
  var sentenceOfClause: [Int32] = []
  /// Where each clause lies in the document's text.
  var clauseSpans: [ByteSpan] = []
  /// The words of an English text that are nearly always capitalised.
  var names: [SpelledName] = []
  /// The classes of the function words, clause by clause.
  var functionWords: [UInt8] = []
  /// Where each clause begins in `functionWords`.
  var functionStarts: [Int] = [0]
  /// Lengths in characters.
  var lengths: [Int] = []
  /// Punctuation of each sentence.
  var marks: [SentenceMarks] = []
  /// Place of each sentence in its document's structure.
  var places: [SentencePlace] = []

  /// How many sentences the text has.
  var count: Int { lengths.count }

  /// How many clauses the text has.
  var clauseCount: Int { sentenceOfClause.count }

  /// Closes the sentence whose clauses were added last.
  mutating func closeSentence(length: Int, marks: SentenceMarks) {
    let sentence = Int32(lengths.count)
    for _ in sentenceOfClause.count..<(tokenStarts.count - 1) { sentenceOfClause.append(sentence) }
    lengths.append(max(1, length))
    self.marks.append(marks)
    clauseStarts.append(sentenceOfClause.count)
  }

  /// Closes the clause whose tokens were added last, supported by `supporters`.
  mutating func closeClause(supporters: [Int32]) {
    tokenStarts.append(tokens.count)
    functionStarts.append(functionWords.count)
    self.supporters.append(contentsOf: supporters)
    supporterStarts.append(self.supporters.count)
  }

  /// The tokens of a sentence.
  func tokens(ofSentence sentence: Int) -> ArraySlice<Int32> {
    tokens[tokenStarts[clauseStarts[sentence]]..<tokenStarts[clauseStarts[sentence + 1]]]
  }

  /// The function words of a clause.
  func functionWords(ofClause clause: Int) -> ArraySlice<UInt8> {
    functionWords[functionStarts[clause]..<functionStarts[clause + 1]]
  }

  /// The function words of a sentence.
  func functionWords(ofSentence sentence: Int) -> ArraySlice<UInt8> {
    functionWords[
      functionStarts[clauseStarts[sentence]]..<functionStarts[clauseStarts[sentence + 1]]]
  }

  /// The supporters of a clause.
  func supporters(ofClause clause: Int) -> ArraySlice<Int32> {
    supporters[supporterStarts[clause]..<supporterStarts[clause + 1]]
  }
}
