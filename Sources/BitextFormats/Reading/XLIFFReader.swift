// Finds out which version of XLIFF a file is.
internal import Markup
internal import TextModel

/// Opens XLIFF of whatever version.
enum XLIFFReader {
  /// Reads the root and hands the rest to the reader of its version.
  ///
  /// - Throws: ``BitextFormatError`` for XML that is no XLIFF, or of a version that is not known.
  static func open(
    _ reader: XMLReader, languages: UnitLanguages, keepsPlaces: Bool
  ) throws -> any UnitReader {
    guard let token = try firstElement(reader) else {
      throw BitextFormatError(
        file: reader.name, line: 1, problem: "the file is empty; no XLIFF file is")
    }
    let root = reader.name(of: token)
    let attributes = reader.attributes(of: token)
    func value(_ name: String) -> String? { attributes.first { $0.name.local == name }?.value }
    func fault(_ problem: String, isOtherVersion: Bool = false) -> BitextFormatError {
      BitextFormatError(
        file: reader.name, line: token.place.line, column: token.place.column, problem: problem,
        isOtherVersion: isOtherVersion)
    }
    guard root.local == "xliff" else {
      throw fault("the document is <\(root.local)>; an XLIFF file is <xliff>")
    }
    let version = value("version") ?? ""
    if version.hasPrefix("1.") {
      return XLIFF1UnitReader(reader, languages: languages, keepsPlaces: keepsPlaces)
    }
    guard version.hasPrefix("2.") else {
      throw fault(
        "XLIFF of version '\(version)'; versions 1.0 to 1.2 and 2.0 to 2.2 are read",
        isOtherVersion: true)
    }
    let inFile = UnitLanguages(
      source: value("srcLang").flatMap { LanguageTag($0) },
      target: value("trgLang").flatMap { LanguageTag($0) })
    return XLIFF2UnitReader(
      reader, languages: languages.or(inFile), core: root.namespace, keepsPlaces: keepsPlaces)
  }

  private static func firstElement(_ reader: XMLReader) throws -> XMLToken? {
    while let token = try reader.nextToken() {
      if token.kind == .start { return token }
    }
    return nil
  }
}

extension XMLReader {
  /// Passes over the rest of the element that `token`, the last one, begins.
  func skip(_ token: XMLToken) throws(XMLError) {
    var depth = 1
    while depth > 0, let token = try nextToken() {
      if token.kind == .start { depth += 1 }
      if token.kind == .end { depth -= 1 }
    }
  }

  /// The text of the element that `token`, the last one, begins, that of elements inside included.
  func content(of token: XMLToken) throws(XMLError) -> String {
    var depth = 1
    var bytes: [UInt8] = []
    while depth > 0, let token = try nextToken() {
      switch token.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: append(textOf: token, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
