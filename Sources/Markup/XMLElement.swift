// An XML element with all it holds.

/// An XML element with all it holds.
package struct XMLElement: Hashable, Sendable {
  /// A child element, or the text between two tags.
  package enum Child: Hashable, Sendable {
    /// An element inside this one.
    case element(XMLElement)
    /// Text of this one.
    case text(String, at: XMLPlace)
  }

  /// Its name.
  package let name: XMLName
  /// Its attributes, in the order of the document.
  package let attributes: [XMLAttribute]
  /// Where its start tag begins.
  package let place: XMLPlace
  /// What it holds, in the order of the document.
  package internal(set) var children: [Child] = []

  /// Creates an empty element.
  package init(name: XMLName, attributes: [XMLAttribute] = [], place: XMLPlace = .start) {
    self.name = name
    self.attributes = attributes
    self.place = place
  }

  /// The elements right inside it.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All text inside it, that of elements inside it included.
  ///
  /// - Complexity: O(n) in the size of the element.
  package var text: String {
    var result = ""
    for child in children {
      switch child {
      case .element(let element): result += element.text
      case .text(let text, _): result += text
      }
    }
    return result
  }

  /// The value of the attribute of a name without a namespace.
  package func attribute(_ local: String) -> String? { attribute(XMLName(local)) }

  /// The value of an attribute.
  package func attribute(_ name: XMLName) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
