// What an XML document may hold at most.

/// What an XML document may hold at most, so that none fills the memory.
package struct XMLLimits: Sendable {
  /// Elements inside one another; libxml2 itself allows 256.
  package var depth = 200
  /// Attributes of one element.
  package var attributes = 256
  /// Bytes of the text between two tags, and of all attribute values of one element.
  package var text = 8 << 20

  /// The usual limits.
  package init() {}
}
