// Reads Word documents.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Reads Word documents (Office Open XML, ISO/IEC 29500, transitional and strict): the main text with
/// its numbering, tables and text boxes, then footnotes and endnotes.
///
/// Page headers and footers, comments, hidden text and tables of contents are left out.
struct DOCXReader {
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
    let main = try mainPart()
    let related = try relations(of: main)
    let wanted = Set(related.values).union([main])
    let contents = try parts.contents(of: wanted)
    guard contents[main] != nil else {
      throw .missingPart(file: parts.name, part: main)
    }
    var styles = DOCXStyles()
    if let part = related["styles"] {
      try parts.forEachElement(["style"], in: part, contents) { styles.add($0) }
    }
    var numbering = DOCXNumbering()
    if let part = related["numbering"] {
      try parts.forEachElement(["abstractNum", "num"], in: part, contents) { numbering.add($0) }
    }
    numbering.resolveLinks(styles)
    var text = DOCXText(
      styles: styles, counters: DOCXCounters(numbering), original: original)
    for part in [main, related["footnotes"], related["endnotes"]].compactMap({ $0 }) {
      text.begin(part)
      try parts.forEachEvent(in: part, contents) { event, _ throws(XMLError) in text.take(event) }
      text.end()
    }
    return text.items.document(name: parts.name, of: bytes)
  }

  /// The part with the main text, as the package's own relations name it.
  private func mainPart() throws(DocumentError) -> String {
    let path = "_rels/.rels"
    var found: String?
    try parts.forEachElement(
      ["Relationship"], in: path, try parts.contents(of: [path])
    ) { relation in
      guard relation.value("Type")?.hasSuffix("/officeDocument") ?? false else { return }
      found = found ?? relation.value("Target").map { Self.path($0, from: "") }
    }
    return found ?? "word/document.xml"
  }

  /// The other parts that a part names, by what they are: `styles`, `footnotes`.
  private func relations(of part: String) throws(DocumentError) -> [String: String] {
    let slash = part.lastIndex(of: "/").map(part.index(after:)) ?? part.startIndex
    let folder = String(part[..<slash])
    let path = folder + "_rels/" + part[slash...] + ".rels"
    var found: [String: String] = [:]
    try parts.forEachElement(
      ["Relationship"], in: path, try parts.contents(of: [path])
    ) { relation in
      guard let kind = relation.value("Type")?.split(separator: "/").last.map(String.init),
        ["styles", "numbering", "footnotes", "endnotes"].contains(kind),
        relation.value("TargetMode") != "External", let target = relation.value("Target")
      else { return }
      found[kind] = found[kind] ?? Self.path(target, from: folder)
    }
    return found
  }

  /// The path of a target in the package.
  private static func path(_ target: String, from folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
