// A text folded for comparison, with the way back.

/// A text folded for comparison, with the way back to the text it was made from.
package struct MatchingKey: Hashable, Sendable {
  /// The folded text in UTF-8.
  package let bytes: [UInt8]
  /// Where each offset of ``bytes`` lies in the text that was folded.
  package let map: OffsetMap

  /// Creates a key of parts that were made together.
  package init(bytes: [UInt8], map: OffsetMap) {
    self.bytes = bytes
    self.map = map
  }

  /// The folded text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
