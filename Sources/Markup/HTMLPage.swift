// The elements and texts of a web page, with their places.

/// The elements and texts of a web page in the order of the source, whatever is broken in it.
///
/// Those inside an element are the nodes from its own index on, up to its ``HTMLNode/end``.
package struct HTMLPage: Sendable {
  /// The page's source in UTF-8.
  package let source: [UInt8]
  /// The elements and texts.
  package let nodes: [HTMLNode]

  /// Parses a page.
  ///
  /// - Complexity: O(n).
  package init(_ source: [UInt8]) {
    self.source = source
    var builder = HTMLTreeBuilder(isXML: source.starts(with: "<?xml".utf8))
    var tokenizer = HTMLTokenizer(source)
    while let token = tokenizer.next() { builder.add(token) }
    nodes = builder.finished()
  }

  /// The value of an attribute as it is written; `nil` where the element has none of that name.
  package func attribute(_ name: String, of node: HTMLNode) -> String? {
    node.attributes.first { $0.name == name }
      .map { String(decoding: source[$0.value], as: UTF8.self) }
  }
}
