// The mark that numbers a heading, an article or an item.

/// The mark at the beginning of a block that numbers it: `第一条`, `（三）`, `(II)`, `4.`, `Fourth,`.
package struct Enumerator: Hashable, Sendable {
  /// How the mark is written; says nothing certain about its depth.
  package enum Style: String, Sendable {
    /// `1.`, `1)`, `(1)`, `1、`
    case arabic
    /// `II.`, `(iv)`, a line that is only `I`
    case roman
    /// `一、`, `（一）`
    case chinese
    /// `a.`, `(b)`
    case letter
    /// `First,`, `第一，`, `其一`, `最后，`
    case word
    /// `Article 1:`, `第一条`, `Chapter 2`, `附件`
    case labelled
  }

  /// Another way to read the same mark: `(i)` is a first in Roman numerals or a ninth in letters.
  package struct Reading: Hashable, Sendable {
    /// How the mark is written under this reading.
    package var style: Style
    /// The number that the mark stands for under this reading.
    package var ordinal: Int

    /// Creates a reading.
    package init(style: Style, ordinal: Int) {
      self.style = style
      self.ordinal = ordinal
    }
  }

  /// The mark's own bytes, its punctuation included.
  package var span: ByteSpan
  /// How the mark is written.
  package var style: Style
  /// The number that the mark stands for, from 1; 0 where it has none (`附件`) or where the marks
  /// before it tell (`最后，`).
  package var ordinal: Int
  /// The word of a labelled mark, in English and lower case: `article`, `chapter`, `appendix`.
  package var label: String?
  /// Whether the mark stands between brackets or before a closing one: `(1)`, `一）`.
  package var isBracketed = false
  /// Whether the same characters may well be something else (`A. Smith`): a mark only where a
  /// sequence bears it out.
  package var isTentative = false
  /// The other readings of the mark, the likeliest first.
  package var otherReadings: [Reading] = []

  /// Creates a mark.
  package init(span: ByteSpan, style: Style, ordinal: Int, label: String? = nil) {
    self.span = span
    self.style = style
    self.ordinal = ordinal
    self.label = label
  }
}
