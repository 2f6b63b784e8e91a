// What an XML document is made of, in its order.

/// A part of an XML document.
package enum XMLEvent: Hashable, Sendable {
  /// An element begins; its attributes stand as in the document, declarations of namespaces left out.
  case start(XMLName, attributes: [XMLAttribute], at: XMLPlace)
  /// An element ends; one without content (`<name/>`) where it begins.
  case end(XMLName, at: XMLPlace)
  /// The whole text between two tags, CDATA and references resolved, comments and instructions left
  /// out.
  case text(String, at: XMLPlace)
}
