// A number in a text.

/// A number in a text: where it stands and what it stands for.
package struct NumberMention: Hashable, Sendable {
  /// The number's bytes, with currency, percent sign and unit.
  package var span: ByteSpan
  /// What it stands for.
  package var value: NumberValue
  /// Whether it is written in words or characters (`three`, `三`), not in digits.
  package var isSpelled: Bool
  /// Whether it is a lone small number word (`one`, `一`, `两`, `second`), or the name of a month,
  /// that often counts nothing: to be weighed low.
  package var isBare: Bool

  /// Creates a mention.
  package init(span: ByteSpan, value: NumberValue, isSpelled: Bool = false, isBare: Bool = false) {
    self.span = span
    self.value = value
    self.isSpelled = isSpelled
    self.isBare = isBare
  }
}
