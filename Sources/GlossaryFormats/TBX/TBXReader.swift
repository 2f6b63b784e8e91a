// Reads TBX: version 3 in its four dialects and two styles, and version 2.
internal import GlossaryModel
package import Markup

/// Reads a TBX file: version 3 (ISO 30042:2019) in the dialects Core, Min, Basic and Linguist and in
/// both styles, and version 2 (`martif`).
///
/// A file of version 3 is held to its dialect's grammar and rules on the way; see
/// ``GlossaryImport/faults``. What could be read of a file with faults stands in the import too.
package struct TBXReader {
  private let reader: XMLReader
  private let file: String
  private var glossary: ImportedGlossary
  private var validator: TBXValidator?
  private var concepts: TBXConceptReader
  private var title: String?

  /// Reads a document from its beginning to its end, one entry at a time.
  ///
  /// - Parameters:
  ///   - reader: The document; nothing of it may have been read.
  ///   - name: The glossary's name where the file gives none.
  /// - Complexity: O(n) in the length of the document.
  package static func read(_ reader: XMLReader, name: String) -> GlossaryImport {
    var tbx = TBXReader(reader, name: name)
    do {
      try tbx.readDocument()
    } catch let error as XMLError {
      tbx.glossary.add(fault: GlossaryFormatError(error))
    } catch let error as GlossaryFormatError {
      tbx.glossary.add(fault: error)
    } catch {}
    return tbx.finished()
  }

  private init(_ reader: XMLReader, name: String) {
    self.reader = reader
    file = reader.name
    glossary = ImportedGlossary(name: name)
    concepts = TBXConceptReader(file: reader.name, isOwn: false)
  }

  private mutating func finished() -> GlossaryImport {
    var result = glossary.finished()
    if var validator {
      validator.finish()
      var places = Set(validator.faults.map { [$0.line, $0.column] })
      let further = result.faults.filter { fault in
        let isKnown = fault.rule == TBXConceptReader.form && !validator.faults.isEmpty
        return !isKnown && places.insert([fault.line, fault.column]).inserted
      }
      result.faults = validator.faults + further
    }
    result.faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    if let title, !title.isEmpty { result.glossary.name = title }
    return result
  }

  private mutating func readDocument() throws {
    guard case .start(let name, let attributes, let place)? = try reader.next() else { return }
    let root = XMLElement(name: name, attributes: attributes, place: place)
    if name.local == "martif" {
      return try readContainer(root, TBXPath())
    }
    guard name == XMLName("tbx", namespace: TBXNamespace.core) else {
      throw fault(
        place, "grammar",
        "the root is <\(name.local)>, so this is no TBX: a file of version 3 begins with <tbx "
          + "xmlns=\"\(TBXNamespace.core)\">, one of version 2 with <martif>")
    }
    validator = TBXValidator(
      file: file, dialect: try dialect(of: root), style: try style(of: root))
    try readContainer(root, TBXPath())
  }

  private func fault(_ place: XMLPlace, _ rule: String, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(
      file: file, line: place.line, column: place.column, problem: problem, rule: rule)
  }

  private func dialect(of root: XMLElement) throws -> TBXDialect {
    let type = root.attribute("type") ?? ""
    if let dialect = TBXDialect(rawValue: type) { return dialect }
    let names = TBXDialect.allCases.map(\.rawValue).joined(separator: ", ")
    throw fault(
      root.place, "dialect", "type=\"\(type)\" of <tbx> should be one of \(names)")
  }

  private func style(of root: XMLElement) throws -> TBXStyle {
    let style = TBXDatatype.collapsed(root.attribute("style") ?? "")
    if let style = TBXStyle(rawValue: style) { return style }
    throw fault(root.place, "style", "style=\"\(style)\" of <tbx> should be dca or dct")
  }

  /// The elements that are read child by child, so that a long file needs little memory.
  private static let containers: Set<String> = ["tbx", "martif", "text", "body"]

  /// Reads what an element holds that is too long to be read as a whole.
  private mutating func readContainer(_ element: XMLElement, _ path: TBXPath) throws {
    let name = element.name.local
    validator?.checkTag(element, path)
    let inside = path.entering(name)
    var matcher = validator?.grammar.rules[name].map(TBXContentMatcher.init)
    var isRight = true
    while let event = try reader.next() {
      switch event {
      case .text(let text, let place): validator?.checkBlank(text, place, name)
      case .end:
        if isRight, let matcher { validator?.checkEnd(name, element.place, matcher) }
        return
      case .start(let childName, let attributes, let place):
        let child = XMLElement(name: childName, attributes: attributes, place: place)
        let roles = validator?.roles(of: childName) ?? []
        let isInPlace = matcher?.take(roles) ?? true
        if !isInPlace, isRight, let matcher {
          isRight = false
          validator?.misplaced(child, in: name, matcher)
        }
        try readChild(child, inside, isInPlace: isInPlace)
      }
    }
  }

  private mutating func readChild(
    _ child: XMLElement, _ path: TBXPath, isInPlace: Bool
  ) throws {
    let name = child.name.local
    if isInPlace, Self.containers.contains(name), path.parent != "body" {
      return try readContainer(child, path)
    }
    let whole = try reader.element(child.name, attributes: child.attributes, at: child.place)
    if isInPlace { validator?.check(whole, path) }
    switch name {
    case "conceptEntry", "termEntry": concepts.read(whole, into: &glossary)
    case "tbxHeader", "martifHeader": readHeader(whole)
    default: break
    }
  }

  private mutating func readHeader(_ header: XMLElement) {
    guard let file = header.elements.first(where: { $0.name.local == "fileDesc" }) else { return }
    let statement = file.elements.first { $0.name.local == "titleStmt" }
    let title = statement?.elements.first { $0.name.local == "title" }?.text
    let sources = file.elements.filter { $0.name.local == "sourceDesc" }
    let isOwn = sources.contains { $0.text.contains(TBXWriter.mark) }
    concepts = TBXConceptReader(file: self.file, isOwn: isOwn)
    self.title = title.map { isOwn ? $0 : TBXDatatype.collapsed($0) }
  }
}
