// Where the source's language was left in a translation.
import DocumentModel
import Linting
import TextModel

/// The beads whose translation is not one: the source's words stand in it.
struct UntranslatedBeads {
  /// Stretches of the source's language, with the bead that each stands in.
  let spans: [(bead: Int, span: ByteSpan)]
  private let whole: Set<Int>

  /// Finds what was left untranslated; nothing where both texts are in one language.
  ///
  /// - Complexity: O(n) in the length of the translation.
  init(in pair: LintedPair) {
    guard !pair.isMonolingual else {
      (spans, whole) = ([], [])
      return
    }
    var spans: [(bead: Int, span: ByteSpan)] = []
    var whole: Set<Int> = []
    let stretches = ForeignStretches(in: pair.target, from: pair.source.document.language)
    for bead in pair.beads.indices {
      for sentence in pair.sentences(bead, .target) {
        if Self.isCopy(sentence, bead, pair) {
          whole.insert(bead)
          spans.append((bead, sentence.body))
        } else {
          let found = stretches.spans(in: sentence.body)
          if found.contains(where: { 2 * $0.count > sentence.body.count }) { whole.insert(bead) }
          spans += found.map { (bead, $0) }
        }
      }
    }
    (self.spans, self.whole) = (spans, whole)
  }

  /// Whether most of a sentence of the bead's translation was left untranslated.
  func contains(_ bead: Int) -> Bool { whole.contains(bead) }

  /// Whether a sentence of several words is one of its source's, letter for letter.
  private static func isCopy(_ sentence: Sentence, _ bead: Int, _ pair: LintedPair) -> Bool {
    let text = pair.target.document.source.utf8[sentence.body.range]
    guard isSeveralWords(text) else { return false }
    let source = pair.source.document.source.utf8
    return pair.sentences(bead, .source).contains { source[$0.body.range].elementsEqual(text) }
  }

  /// Whether a text has at least four words of small letters, or four characters of Chinese; names
  /// stay as they are.
  private static func isSeveralWords(_ text: ArraySlice<UInt8>) -> Bool {
    var (words, characters, isInside) = (0, 0, false)
    for byte in text {
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
      if isLetter, !isInside, byte &- 0x61 < 26 { words += 1 }
      if byte >= 0xE4, byte <= 0xE9 { characters += 1 }
      isInside = isLetter
    }
    return words >= 4 || characters >= 4
  }
}
