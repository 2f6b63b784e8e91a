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
    var blocks = document.prose.makeIterator()
    var block = blocks.next()
    for compound in compounds() where isInName(compound) {
      let last = compound.upperBound - 1
      let span = ByteSpan(
        words.occurrences[compound.lowerBound].span.start, words.occurrences[last].span.end)
      while let before = block, before.body.end <= span.start { block = blocks.next() }
      // Headings have capitals of their own.
      if let block, document.isHeading(block) { continue }
      let key = text.withUnsafeBufferPointer { DocumentWords.hash($0, span) }
      if isCapital(last) {
        ways[key, default: ([], [])].all.append(span)
      } else {
        ways[key, default: ([], [])].first.append(span)
      }
    }
    return ways.values.compactMap { finding($0.all, $0.first) }.sorted()
  }

  /// The words that hyphens join, in order.
  private func compounds() -> [Range<Int>] {
    var compounds: [Range<Int>] = []
    for index in words.occurrences.indices.dropFirst()
    where words.occurrences[index].joint == .hyphen {
      if let last = compounds.last, last.upperBound == index {
        compounds[compounds.count - 1] = last.lowerBound..<(index + 1)
      } else {
        compounds.append((index - 1)..<(index + 1))
      }
    }
    return compounds
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
    let ways = all.count >= first.count ? [all, first] : [first, all]
    return InconsistentCapitalization.finding(of: ways.map { $0.map(document.place) })
  }
}
