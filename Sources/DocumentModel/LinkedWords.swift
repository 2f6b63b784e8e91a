// Two words that render each other.
package import TextModel

/// A word of the source and a word of the target that render each other, in one bead.
package struct LinkedWords: Hashable, Sendable {
  /// The word's bytes in the source's text.
  package let source: ByteSpan
  /// The word's bytes in the target's text.
  package let target: ByteSpan
  /// How likely the two render each other, 0 to 1.
  package let probability: Double
  /// Whether the link is all but certain.
  package let isNearlyCertain: Bool

  /// Creates a link.
  package init(source: ByteSpan, target: ByteSpan, probability: Double, isNearlyCertain: Bool) {
    self.source = source
    self.target = target
    self.probability = probability
    self.isNearlyCertain = isNearlyCertain
  }
}
