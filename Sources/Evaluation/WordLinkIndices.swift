// A word link as a file of gold or of output has it.

/// A link between two words of a line pair.
package struct WordLinkIndices: Hashable, Sendable {
  /// The source word, from 0.
  package let source: Int
  /// The target word, from 0.
  package let target: Int
  /// Whether the gold is sure of it; otherwise it is possible.
  package let isSure: Bool

  /// Creates a link.
  package init(source: Int, target: Int, isSure: Bool = true) {
    self.source = source
    self.target = target
    self.isSure = isSure
  }

  /// The link without regard to how sure the gold is.
  var asSure: WordLinkIndices { WordLinkIndices(source: source, target: target) }
}
