// Finds what a person should know before trusting an alignment.
import DocumentModel
import TextModel

/// Finds what a person should know before trusting an alignment.
struct WarningFinder {
  let source: Document
  let target: Document
  /// Whether there is a dictionary for the two languages, or none is needed.
  let hasDictionary: Bool
  /// The share of content words that find their like across their bead.
  let shareInCommon: Double
  /// How probable each bead is that was found and has both sides.
  let confidences: [Double]

  /// One text may be this many times as long as the other leads to expect.
  private static let mostSizeRatio = 2.5
  /// Unrelated texts of one subject reach about a tenth, renderings a third and more.
  private static let leastShareInCommon = 0.15
  /// Of unrelated texts at most a seventh of the beads are sure, of renderings two fifths even where
  /// the words are not known.
  ///
  /// A few beads say nothing.
  private static let leastShareSure = 0.25
  private static let sure = 0.9
  private static let fewestBeads = 8
  /// How many characters of English render one of Chinese: 3.3 in fiction, 4 in documents.
  private static let englishPerChinese = 3.6

  /// The warnings, the most serious ones first.
  func warnings() -> [AlignmentWarning] {
    guard !source.sentences.isEmpty, !target.sentences.isEmpty else { return [.emptySide] }
    var result: [AlignmentWarning] = []
    let counts = (LetterCounts(source), LetterCounts(target))
    if looksSwapped(counts.0, counts.1) {
      result.append(.languagesLookSwapped(source: source.language, target: target.language))
    } else {
      for (document, count) in [(source, counts.0), (target, counts.1)]
      where looksWrong(document.language, count) {
        result.append(.languageLooksWrong(document.language))
      }
    }
    if source.source.hash.hex == target.source.hash.hex { result.append(.sameText) }
    if confidences.count >= Self.fewestBeads, shareSure < Self.leastShareSure {
      result.append(.hardlySure(share: shareSure))
    }
    if !hasDictionary {
      result.append(.noDictionary(source: source.language, target: target.language))
    } else if shareInCommon < Self.leastShareInCommon, shareSure >= Self.leastShareSure {
      result.append(.littleInCommon(share: shareInCommon))
    }
    let ratio = expectedSize(counts.0) / expectedSize(counts.1)
    let factor = max(ratio, 1 / ratio)
    if factor > Self.mostSizeRatio { result.append(.sizesDiffer(ratio: factor)) }
    return result
  }

  private var shareSure: Double {
    guard !confidences.isEmpty else { return 1 }
    return Double(confidences.count { $0 > Self.sure }) / Double(confidences.count)
  }

  private func looksSwapped(_ left: LetterCounts, _ right: LetterCounts) -> Bool {
    guard source.language.isChinese != target.language.isChinese else { return false }
    return source.language.isChinese
      ? left.hanShare < 0.1 && right.hanShare > 0.5 : left.hanShare > 0.5 && right.hanShare < 0.1
  }

  /// Whether a text's letters speak against its language; Japanese and Korean have Han of their own.
  private func looksWrong(_ language: LanguageTag, _ counts: LetterCounts) -> Bool {
    if language.isChinese { return counts.hanShare < 0.1 }
    return !["ja", "ko", "yue", "wuu", "lzh", "und"].contains(language.language)
      && counts.hanShare > 0.5
  }

  /// The length that the text would have in English.
  private func expectedSize(_ counts: LetterCounts) -> Double {
    max(1, Double(counts.han) * Self.englishPerChinese + Double(counts.other))
  }

  /// How much of a text is Han.
  private struct LetterCounts {
    var han = 0
    var other = 0

    init(_ document: Document) {
      document.source.utf8.withUnsafeBufferPointer { text in
        for sentence in document.sentences {
          for byte in text[sentence.span.range] {
            // Lead bytes tell: 0xE3 to 0xE9 begin Han and what stands among it.
            if byte & 0xC0 == 0x80 { continue }
            if (0xE3...0xE9).contains(byte) { han += 1 } else { other += 1 }
          }
        }
      }
    }

    /// The share of Han in what is not ASCII punctuation or space, roughly.
    var hanShare: Double { Double(han) / Double(max(1, han + other)) }
  }
}
