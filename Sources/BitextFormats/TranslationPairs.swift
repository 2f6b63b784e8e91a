// The beads that have text on both sides, for formats that know nothing else.
package import DocumentModel

/// The beads of a bitext that have text on both sides.
///
/// Translation memories and parallel corpora hold pairs only: programs that read them refuse an
/// empty side, skip it, or learn that a sentence is translated by nothing.
package struct TranslationPairs: Sendable {
  /// One bead and its two texts, neither of them blank.
  package struct Pair: Sendable {
    /// The bead.
    package let bead: Bead
    /// The source side on one line.
    package let source: String
    /// The target side on one line.
    package let target: String
  }

  /// What the pairs were taken from.
  package let bitext: Bitext
  /// The pairs, in the order of the beads.
  package let pairs: [Pair]

  /// How many beads were left out because a side is empty or blank.
  package var leftOut: Int { bitext.beads.count - pairs.count }

  /// Takes the pairs from a bitext.
  ///
  /// - Complexity: O(n) in the length of the texts.
  package init(_ bitext: Bitext) {
    self.bitext = bitext
    pairs = bitext.beads.compactMap { bead in
      let pair = Pair(
        bead: bead, source: bitext.sourceText(of: bead), target: bitext.targetText(of: bead))
      return Self.isBlank(pair.source) || Self.isBlank(pair.target) ? nil : pair
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
