// Writes XML, indented and escaped.

/// Writes an XML document, one element a line, indented by two spaces.
///
/// ```swift
/// var out = XMLWriter()
/// out.open("tmx", ["version": "1.4"])
/// out.element("seg", text: "a < b")
/// out.close()
/// out.text
/// ```
package struct XMLWriter: Sendable {
  /// What was written so far, UTF-8 with its declaration.
  package private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var names: [String] = []

  /// Begins a document.
  package init() {}

  /// Begins an element that holds other elements.
  package mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    begin(name, attributes)
    text += ">\n"
    names.append(name)
  }

  /// Ends the element that was begun last; does nothing where none is open.
  package mutating func close() {
    guard let name = names.popLast() else { return }
    text += indent + "</\(name)>\n"
  }

  /// Writes an element that holds text, or nothing.
  ///
  /// Attributes without a value are left out.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text content: String = ""
  ) {
    begin(name, attributes)
    text += content.isEmpty ? "/>\n" : ">\(MarkupText.escaped(content))</\(name)>\n"
  }

  /// Writes a line of markup as it is: a document type, an instruction.
  package mutating func line(_ markup: String) { text += indent + markup + "\n" }

  private mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    text += indent + "<" + name
    for case (let key, let value?) in attributes {
      text += " \(key)=\"\(MarkupText.escaped(value))\""
    }
  }

  private var indent: String { String(repeating: "  ", count: names.count) }
}
