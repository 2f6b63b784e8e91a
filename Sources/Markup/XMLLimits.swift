// What an XML document may hold at most.

/// What an XML document may hold at most, so that none fills the memory.
package struct XMLLimits: Sendable {
  /// Elements inside one another; libxml2 itself allows 256.
  package var depth = InputLimit.xmlDepth.value
  /// Attributes of one element.
  package var attributes = InputLimit.xmlAttributes.value
  /// Bytes of the text between two tags, and of all attribute values of one element.
  package var text = InputLimit.xmlText.value

  /// The limits that hold for the process.
  package init() {}
}
