// An attribute of an HTML element.

/// An attribute of an HTML element.
package struct HTMLAttribute: Hashable, Sendable {
  /// Its name, in lower case.
  package let name: String
  /// The bytes of its value, character references and all; empty without one.
  package let value: Range<Int>
}
