// What a character reference of Markdown stands for.
internal import CMarkGFM

/// Reads character references (`&amp;`, `&#8211;`, `&eacute;`) by cmark's own table.
enum MarkdownEntity {
  /// What `written` stands for in UTF-8; `nil` where it is no character reference.
  static func text(of written: [UInt8]) -> [UInt8]? {
    let document = written.withUnsafeBytes { buffer in
      buffer.baseAddress.flatMap {
        cmark_parse_document($0.assumingMemoryBound(to: CChar.self), buffer.count, 0)
      }
    }
    guard let document else { return nil }
    defer { cmark_node_free(document) }
    guard let paragraph = cmark_node_first_child(document),
      let node = cmark_node_first_child(paragraph), cmark_node_next(node) == nil,
      cmark_node_get_type(node) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(node)
    else { return nil }
    return Array(String(cString: literal).utf8)
  }
}
