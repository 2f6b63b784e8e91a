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
  private let properWords: WordSet
  /// Folded words that stand in lower case somewhere.
  private let commonWords: WordSet
  /// Folded words that persons are called by.
  private let personWords: WordSet

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
    var (properWords, commonWords) = (WordSet(), WordSet())
    for line in lines where !line.isHeading {
      for token in line.tokens where token.isWord {
        if !token.isCapitalized {
          commonWords.insert(token.word.baseHash)
        } else if !token.isFirst {
          properWords.insert(token.word.baseHash)
        }
      }
    }
    self.commonWords = commonWords
    self.properWords = properWords
    personWords = PersonNames.words(in: lines, regions: regions)
  }
  /// Whether the word stands capitalised inside a sentence somewhere.
  func isProper(_ word: EnglishToken) -> Bool { properWords.contains(word.word.baseHash) }

  /// Whether the word stands in lower case somewhere.
  func isCommon(_ word: EnglishToken) -> Bool { commonWords.contains(word.word.baseHash) }

  /// Whether a person is called by the word somewhere.
  func isPersonal(_ word: EnglishToken) -> Bool { personWords.contains(word.word.baseHash) }
}
