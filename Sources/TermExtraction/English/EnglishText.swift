// All English lines, and what can be learnt from them before names are looked for.
internal import DocumentModel
internal import TextModel

/// All English lines of the documents, and what they say about their own words; handed from rule to
/// rule, so that it is an object.
final class EnglishText: Sendable {
  /// The lines, in the order of the documents.
  let lines: [EnglishLine]
  /// Words for regions and their people.
  let regions: EnglishRegions
  /// Folded words that stand capitalised inside a sentence: capitals are part of their spelling.
  let properWords: Set<String>
  /// Folded words that stand in lower case somewhere.
  let commonWords: Set<String>
  /// Folded words that persons are called by.
  let personWords: Set<String>

  /// Reads the English ones among `documents`.
  convenience init(documents: [ExtractionDocument], regions: EnglishRegions) {
    var lines: [EnglishLine] = []
    for (index, document) in documents.enumerated() where document.document.language.isEnglish {
      lines += EnglishTokenizer.lines(
        of: document.document, blocks: document.document.blocks.indices, index: index)
    }
    self.init(lines: lines, regions: regions)
  }

  /// Learns from lines.
  init(lines: [EnglishLine], regions: EnglishRegions) {
    self.lines = lines
    self.regions = regions
    var properWords: Set<String> = []
    var commonWords: Set<String> = []
    // Most words come again: those met last need not be looked up in the sets.
    var (lastProper, lastCommon) = (RecentWords(), RecentWords())
    for line in lines where !line.isHeading {
      for token in line.tokens where token.isWord {
        if !token.isCapitalized {
          if lastCommon.isNew(token.word) { commonWords.insert(token.base) }
        } else if !token.isFirst, lastProper.isNew(token.word) {
          properWords.insert(token.base)
        }
      }
    }
    self.commonWords = commonWords
    self.properWords = properWords
    personWords = PersonNames.words(in: lines, regions: regions)
  }
}

/// The words that were met last, as many as are told apart by some bits of their places in memory.
private struct RecentWords {
  private var words = [ObjectIdentifier?](repeating: nil, count: 1 << 10)

  /// Whether the word is none of those met last; it is one from now on.
  mutating func isNew(_ word: EnglishWord) -> Bool {
    let identifier = ObjectIdentifier(word)
    let slot = (UInt(bitPattern: identifier) >> 4) & UInt(words.count - 1)
    guard words[Int(slot)] != identifier else { return false }
    words[Int(slot)] = identifier
    return true
  }
}
