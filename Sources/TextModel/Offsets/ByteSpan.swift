// A half-open range of byte offsets.

/// A half-open range of byte offsets, `start ..< end`.
///
/// Whether the bytes are those of the decoded text or of the file on disk depends on who holds the
/// span: everything inside the program speaks of ``SourceText/utf8``; everything that leaves it
/// goes through ``SourceText/original(_:)`` first.
package struct ByteSpan: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: Int
  /// The offset just past the last byte.
  package var end: Int

  /// Creates the span `start ..< end`; a reversed pair gives an empty span at `start`.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Creates a span from a range of offsets.
  package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The length in bytes.
  package var count: Int { end - start }

  /// Whether the span holds no byte.
  package var isEmpty: Bool { start == end }

  /// The span as a range of offsets.
  package var range: Range<Int> { start..<end }

  /// Whether `other` lies wholly inside this span.
  package func contains(_ other: ByteSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two spans share a byte.
  package func overlaps(_ other: ByteSpan) -> Bool {
    start < other.end && other.start < end
  }
}

extension ByteSpan: Comparable {
  /// Orders by start, then by end.
  package static func < (left: ByteSpan, right: ByteSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
