// Names of a document in which a hyphenated word has two capitals here and one there.
import DocumentModel
import Linting
import TextModel

/// Hyphenated words in the names of a document that have a capital after the hyphen in one place and
/// none in another: `High-Level Forum`, `High-level Dialogue`.
struct HyphenatedCapitals {
  private let words: DocumentWords
  private let text: [UInt8]
  private let document: LintedDocument

  init(of document: LintedDocument) {
    self.document = document
    words = document.shared { DocumentWords(of: $0) }
    text = document.document.source.utf8
  }

  /// One finding for each word.
  ///
  /// - Complexity: O(n).
  func findings() -> [Finding] {
    guard document.document.language.language == "en" else { return [] }
    var ways: [UInt64: (all: [ByteSpan], first: [ByteSpan])] = [:]
    var index = 1
    while index < words.occurrences.count {
      guard words.occurrences[index].joint == .hyphen else {
        index += 1
        continue
      }
      let start = index - 1
      while index < words.occurrences.count, words.occurrences[index].joint == .hyphen {
        index += 1
      }
      guard isInName(start..<index) else { continue }
      let span = ByteSpan(
        words.occurrences[start].span.start, words.occurrences[index - 1].span.end)
      let key = text.withUnsafeBufferPointer { DocumentWords.hash($0, span) }
      if isCapital(index - 1) {
        ways[key, default: ([], [])].all.append(span)
      } else {
        ways[key, default: ([], [])].first.append(span)
      }
    }
    return ways.values.compactMap { finding($0.all, $0.first) }.sorted()
  }

  private func isCapital(_ index: Int) -> Bool {
    text[words.occurrences[index].span.start] &- 0x41 < 26
  }

  /// Whether a compound begins with a capital and stands beside another word that does.
  private func isInName(_ range: Range<Int>) -> Bool {
    guard isCapital(range.lowerBound), words.occurrences[range.lowerBound].span.count > 1 else {
      return false
    }
    let after = range.upperBound
    let isBefore =
      after < words.occurrences.count && words.occurrences[after].joint == .space
      && isCapital(after)
    return isBefore
      || words.occurrences[range.lowerBound].joint == .space && isCapital(range.lowerBound - 1)
  }

  private func finding(_ all: [ByteSpan], _ first: [ByteSpan]) -> Finding? {
    guard !all.isEmpty, !first.isEmpty else { return nil }
    let (all, first) = (all.filter { !isInHeading($0) }, first.filter { !isInHeading($0) })
    guard !all.isEmpty, !first.isEmpty else { return nil }
    let ways = all.count >= first.count ? [all, first] : [first, all]
    return InconsistentCapitalization.finding(of: ways.map { $0.map(document.place) })
  }

  private func isInHeading(_ span: ByteSpan) -> Bool {
    document.prose.first { $0.body.contains(span) }.map(document.isHeading) ?? false
  }
}
