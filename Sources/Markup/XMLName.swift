// The name of an XML element or attribute.

/// The name of an element or attribute, with its namespace; prefixes do not count.
package struct XMLName: Hashable, Sendable {
  /// The name without a prefix.
  package let local: String
  /// The namespace's name; `nil` for none.
  package let namespace: String?

  /// Creates a name.
  package init(_ local: String, namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }

  /// The namespace of `xml:lang`, `xml:id` and `xml:space`.
  package static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// `xml:lang`.
  package static let language = XMLName("lang", namespace: xmlNamespace)
}
