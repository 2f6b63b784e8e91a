// An attribute of an XML element.

/// An attribute of an element.
package struct XMLAttribute: Hashable, Sendable {
  /// Its name.
  package let name: XMLName
  /// Its value, references resolved and white space normalised as XML 1.0 asks (section 3.3.3).
  package let value: String

  /// Creates an attribute.
  package init(name: XMLName, value: String) {
    self.name = name
    self.value = value
  }
}
