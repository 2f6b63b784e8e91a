// Sparse maps from offsets in a derived text to offsets in the text it was derived from.

/// A map from byte offsets of a derived text (decoded, normalised, folded) to those of its source.
///
/// Kept as sparse runs: stretches where both texts advance together cost nothing.
package struct OffsetMap: Hashable, Sendable {
  /// The length of the derived text in bytes.
  package let count: Int
  /// The length of the source text in bytes.
  package let sourceCount: Int

  /// The map of a text onto itself, shifted by `shift` bytes (a byte order mark, say).
  package static func identity(count: Int, shift: Int = 0) -> OffsetMap {
    OffsetMap(count: count, sourceCount: count + shift, shift: shift)
  }

  private let shift: Int

  private init(count: Int, sourceCount: Int, shift: Int) {
    self.count = count
    self.sourceCount = sourceCount
    self.shift = shift
  }

  /// The source offset where the character at `offset` of the derived text begins.
  package func source(of offset: Int) -> Int {
    min(max(offset, 0), count) + shift
  }
}
