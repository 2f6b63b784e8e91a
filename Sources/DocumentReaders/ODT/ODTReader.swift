// Reads OpenDocument texts.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Reads OpenDocument texts (ODT): the main text with its numbering, tables and text boxes, then
/// footnotes and endnotes.
///
/// Page headers and footers, comments, hidden sections and indexes are left out.
struct ODTReader {
  private let bytes: [UInt8]
  private let parts: PackageParts
  private let original: Bool

  /// Opens a document.
  init(_ bytes: [UInt8], name: String, options: ReadingOptions) throws(DocumentError) {
    self.bytes = bytes
    parts = try PackageParts(bytes, name: name, options: options)
    original = options.original
  }

  /// The text and its blocks.
  ///
  /// - Complexity: O(n) in the length of the parts that are read.
  func read() throws(DocumentError) -> PackageDocument {
    let main = "content.xml"
    let contents = try parts.contents(of: [main, "styles.xml"])
    guard contents[main] != nil else {
      throw .missingPart(file: parts.name, part: main)
    }
    var styles = ODTStyles()
    for part in ["styles.xml", main] {
      try parts.forEachElement(ODTStyles.elements, in: part, contents) { styles.add($0) }
    }
    var text = ODTText(styles: styles, part: main, original: original)
    try parts.forEachEvent(in: main, contents) { event, _ throws(XMLError) in text.take(event) }
    return text.finished().document(name: parts.name, of: bytes)
  }
}
