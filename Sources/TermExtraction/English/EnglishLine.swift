// One block of an English document, cut into tokens.
internal import TextModel

/// One block of an English document, cut into tokens.
struct EnglishLine: Sendable {
  /// The index of the document.
  let document: Int
  /// The index of the block in the document.
  let block: Int
  /// The words and marks of the block's text after its enumerator.
  let tokens: [EnglishToken]
  /// Whether the line is a title of what follows, in which capitals mean little.
  let isHeading: Bool

  /// Whether the line is written in capitals, so that they make no acronym.
  let isInCapitals: Bool

  init(document: Int, block: Int, tokens: [EnglishToken], isHeading: Bool) {
    self.document = document
    self.block = block
    self.tokens = tokens
    self.isHeading = isHeading
    var (words, capitals) = (0, 0)
    for token in tokens where token.isWord && !token.isNumber {
      words += 1
      capitals += token.isAllCapitals ? 1 : 0
    }
    isInCapitals = capitals >= 3 && capitals * 10 >= words * 7
  }

  /// The token at `index`; `nil` outside the line.
  subscript(index: Int) -> EnglishToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The index of the token that begins at an offset; `nil` where none does.
  ///
  /// - Complexity: O(log n).
  func index(startingAt offset: Int) -> Int? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && tokens[low].span.start == offset ? low : nil
  }

  /// The word at `index`; `nil` outside the line and where a mark stands.
  func word(_ index: Int) -> EnglishToken? {
    guard let token = self[index], token.isWord else { return nil }
    return token
  }

  /// The folded word at `index`, empty where there is none.
  func folded(_ index: Int) -> String {
    guard tokens.indices.contains(index), tokens[index].isWord else { return "" }
    return tokens[index].folded
  }

  /// Whether the folded word at `index` is one of `list`.
  func has(foldedOf index: Int, in list: WordList) -> Bool {
    tokens.indices.contains(index) && tokens[index].isWord && list.contains(folded: tokens[index])
  }

  /// Whether the word at `index`, without its possessive ending, is one of `list`.
  func has(baseOf index: Int, in list: WordList) -> Bool {
    tokens.indices.contains(index) && tokens[index].isWord && list.contains(base: tokens[index])
  }

  /// Whether the mark at `index` is `mark`.
  func isMark(_ index: Int, _ mark: String) -> Bool {
    guard tokens.indices.contains(index), !tokens[index].isWord else { return false }
    return tokens[index].text == mark
  }

  /// Whether the mark at `index` is one of two; without a list, since it is asked at every token.
  func isMark(_ index: Int, _ mark: String, _ other: String) -> Bool {
    isMark(index, mark) || isMark(index, other)
  }

  /// Whether the mark at `index` is one of `marks`.
  func isMark(_ index: Int, _ marks: String...) -> Bool {
    guard let token = self[index], !token.isWord else { return false }
    return marks.contains(token.text)
  }

  /// Whether a capitalised word stands at `index`, pronouns and articles aside.
  func isCapital(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].isCapitalized else { return false }
    // Longer words are neither.
    return tokens[index].span.count > 1 || tokens[index].text != "I" && tokens[index].text != "A"
  }

  /// The end of the run of capitalised words that begins at `index`.
  func capitalRun(from index: Int) -> Int {
    var end = index
    while isCapital(end), end - index < 12 { end += 1 }
    return end
  }
}
