// A stretch of Chinese text between marks of punctuation.
internal import DocumentModel
internal import Lexicon
internal import TextModel

/// A sentence of a Chinese document as characters, with the dictionary's words.
struct ChineseClause {
  /// The index of the document.
  let document: Int
  /// The index of the sentence in the document.
  let sentence: Int
  /// The characters as the rules read them, folded.
  let scalars: [Unicode.Scalar]
  /// Where each character begins in the document, and where the last one ends.
  let offsets: [Int]
  /// For each character, the range of the dictionary word that it stands in.
  private(set) var words: [Range<Int>]
  /// The characters as they are written.
  private let written: [Unicode.Scalar]

  /// The sentence's text cut into the dictionary's words; into characters without a dictionary.
  init(document: Document, index: Int, sentence: Int, lexicon: CompiledLexicon?) {
    self.document = index
    self.sentence = sentence
    let span = document.sentences[sentence].body
    var offset = span.start
    var offsets: [Int] = []
    written = Array(document.source.string(span).unicodeScalars)
    for scalar in written {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    scalars = ChineseFolding.folded(written)
    self.offsets = offsets + [offset]
    words = Self.words(of: scalars, lexicon)
    words = partingRegions()
  }

  /// For each character, the range of the dictionary word that it stands in.
  private static func words(
    of scalars: [Unicode.Scalar], _ lexicon: CompiledLexicon?
  ) -> [Range<Int>] {
    var words = scalars.indices.map { $0..<($0 + 1) }
    guard let lexicon else { return words }
    var first = 0
    for last in measures(scalars).map({ $0 + 1 }) + [scalars.count] {
      var bytes: [UInt8] = []
      var indices: [Int] = []
      for index in first..<last {
        for byte in String(scalars[index]).utf8 {
          bytes.append(byte)
          indices.append(index)
        }
      }
      indices.append(last)
      for word in bytes.withUnsafeBufferPointer({ lexicon.words(in: $0).map(\.span) }) {
        let range = indices[word.start]..<indices[word.end]
        for index in range { words[index] = range }
      }
      first = last
    }
    return words
  }

  /// The words, where a region and a head of names after it are words of their own: 泛非 and 议会, not
  /// 泛, 非议 and 会.
  private func partingRegions() -> [Range<Int>] {
    var words = words
    for start in scalars.indices {
      guard let region = length(of: ChineseAnchors.regions, at: start),
        let head = length(of: ChineseHeads.strong, at: start + region)
      else { continue }
      let parts = [start..<(start + region), (start + region)..<(start + region + head)]
      let whole = start..<(start + region + head)
      let cut = words[start].lowerBound..<words[whole.upperBound - 1].upperBound
      guard words[start + region].lowerBound < start + region else { continue }
      for index in cut { words[index] = parts.first { $0.contains(index) } ?? index..<(index + 1) }
    }
    return words
  }

  /// The length of the longest word of `list` that begins at `start` and has two characters or more.
  private func length(of list: WordList, at start: Int) -> Int? {
    stride(from: 4, to: 1, by: -1).first {
      start + $0 <= scalars.count && list.contains(text(start..<(start + $0)))
    }
  }

  /// Where a measure word follows a number in digits, after which another word begins: `500个中国…` has
  /// no 个中.
  private static func measures(_ scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.dropFirst().filter {
      ["个", "名", "项", "份", "家"].contains(scalars[$0]) && ("0"..."9").contains(scalars[$0 - 1])
    }
  }

  /// The folded text of a range of characters.
  func text(_ range: Range<Int>) -> String { Self.string(scalars[range]) }

  /// The text of a range of characters as it is written.
  func written(_ range: Range<Int>) -> String { Self.string(written[range]) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Whether a range holds Chinese characters.
  func hasHan(_ range: Range<Int>) -> Bool {
    range.contains { scalars[$0].properties.isIdeographic }
  }

  /// Where a range of characters lies in the document.
  func span(_ range: Range<Int>) -> ByteSpan {
    ByteSpan(offsets[range.lowerBound], offsets[range.upperBound])
  }

  /// Whether the character at `index` is a mark; the ends of the text count as marks.
  func isMark(_ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return true }
    let scalar = scalars[index]
    if scalar == "—" || scalar == "-" || scalar == "–" || scalar == "·" { return false }
    return !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  }

  /// Whether a digit or a numeral stands at `index`.
  func isNumber(_ index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.numericType != nil
  }

  /// The longest word of `list` that ends at `end`, as the number of its characters.
  func suffix(_ list: WordList, endingAt end: Int, longest: Int) -> Int? {
    var length = min(longest, end)
    while length > 0 {
      if list.contains(text((end - length)..<end)) { return length }
      length -= 1
    }
    return nil
  }

  /// Whether a word of `list` begins at `start`.
  func begins(_ list: WordList, at start: Int, longest: Int = 4) -> Bool {
    (1...longest).contains {
      start + $0 <= scalars.count && list.contains(text(start..<(start + $0)))
    }
  }
}
