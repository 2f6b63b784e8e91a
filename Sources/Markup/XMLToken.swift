// A part of an XML document of which nothing was copied yet.

/// A part of an XML document of which nothing was copied yet: for readers of long files, which pass
/// over most of what stands in them.
package struct XMLToken: Sendable {
  /// The kinds of parts.
  package enum Kind: Sendable {
    /// An element begins.
    case start
    /// An element ends.
    case end
    /// The text between two tags.
    case text
  }

  /// What the part is.
  package let kind: Kind
  /// The number of the element's name; the same for the same name all through the document, from 0
  /// in the order of their appearance.
  package let name: Int
  /// Where it begins.
  package let place: XMLPlace
  /// Which event of its block it is.
  let index: Int
}
