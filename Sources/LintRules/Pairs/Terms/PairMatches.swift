// The glossary's terms in the beads of a pair.
import DocumentModel
import GlossaryModel
import Linting
import TermMatching
import TextModel

/// The glossary's terms in the beads of a pair.
struct PairMatches {
  private let pair: LintedPair
  private let glossary: LintedGlossary

  init(_ pair: LintedPair, _ glossary: LintedGlossary) {
    (self.pair, self.glossary) = (pair, glossary)
  }

  /// The matches in a bead's sentences on one side.
  ///
  /// - Complexity: O(log n), and the number of matches.
  func matches(_ bead: Int, _ side: LintedPair.Side) -> ArraySlice<TermMatch> {
    guard let span = pair.span(bead, side) else { return [] }
    let terms = pair.document(side).terms
    let first = Self.firstIndex(terms) { $0.span.start >= span.start }
    let end = Self.firstIndex(terms) { $0.span.start >= span.end }
    return terms[first..<max(first, end)]
  }

  /// Whether a match is a name in the language of its side.
  func isOf(_ side: LintedPair.Side, _ match: TermMatch) -> Bool {
    glossary.term(of: match).language.language == pair.document(side).document.language.language
  }

  private static func firstIndex(
    _ terms: [TermMatch], _ isPast: (TermMatch) -> Bool
  ) -> Int {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(terms[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
