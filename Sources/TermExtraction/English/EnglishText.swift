// All English lines, and what can be learnt from them before names are looked for.
internal import DocumentModel
internal import TextModel

/// All English lines of the documents, and what they say about their own words.
struct EnglishText: Sendable {
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
  init(documents: [ExtractionDocument], regions: EnglishRegions) {
    var lines: [EnglishLine] = []
    for (index, document) in documents.enumerated() where document.document.language.isEnglish {
      lines += EnglishTokenizer.lines(of: document.document, index: index)
    }
    self.init(lines: lines, regions: regions)
  }

  /// Learns from lines.
  init(lines: [EnglishLine], regions: EnglishRegions) {
    self.lines = lines
    self.regions = regions
    var properWords: Set<String> = []
    var commonWords: Set<String> = []
    for line in lines where !line.isHeading {
      for token in line.tokens where token.isCapitalized && !token.isFirst {
        properWords.insert(token.base)
      }
      for token in line.tokens where token.isWord && !token.isCapitalized {
        commonWords.insert(token.base)
      }
    }
    self.commonWords = commonWords
    self.properWords = properWords
    personWords = PersonNames.words(in: lines, regions: regions)
  }
}
