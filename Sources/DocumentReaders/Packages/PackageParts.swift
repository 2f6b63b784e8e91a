// The parts of a document that is a package of XML files.
internal import Markup

/// The parts of a document that is a package of XML files.
struct PackageParts {
  private let archive: ZipArchive
  private let limits: XMLLimits

  init(_ bytes: [UInt8], name: String, options: ReadingOptions) throws(DocumentError) {
    do {
      archive = try ZipArchive(bytes, name: name, limits: options.archiveLimits)
    } catch {
      throw .archive(error)
    }
    limits = options.xmlLimits
  }

  /// The document's name, for errors.
  var name: String { archive.name }

  /// The contents of the parts that are wanted and that there are.
  func contents(of parts: Set<String>) throws(DocumentError) -> [String: [UInt8]] {
    do {
      return try archive.contents(of: parts)
    } catch {
      throw .archive(error)
    }
  }

  /// The package with other contents in the place of some parts; all else is as it was.
  func replacing(_ contents: [String: [UInt8]]) throws(DocumentError) -> [UInt8] {
    do {
      return try archive.replacing(contents)
    } catch {
      throw .archive(error)
    }
  }

  /// Reads a part event by event; one that is missing has none.
  func forEachEvent(
    in part: String, _ contents: [String: [UInt8]],
    _ body: (XMLEvent, XMLReader) throws(XMLError) -> Void
  ) throws(DocumentError) {
    guard let bytes = contents[part] else { return }
    do {
      let reader = try XMLReader(bytes: bytes, name: "\(name) (\(part))", limits: limits)
      while let event = try reader.next() { try body(event, reader) }
    } catch {
      throw .markup(error)
    }
  }

  /// Calls `body` with each element of a name in a part, with all it holds.
  func forEachElement(
    _ names: Set<String>, in part: String, _ contents: [String: [UInt8]],
    _ body: (XMLElement) -> Void
  ) throws(DocumentError) {
    try forEachEvent(in: part, contents) { event, reader throws(XMLError) in
      guard case .start(let name, let attributes, let place) = event, names.contains(name.local)
      else { return }
      body(try reader.element(name, attributes: attributes, at: place))
    }
  }
}
