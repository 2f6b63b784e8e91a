// Reads a glossary in whatever format it is.
package import GlossaryModel
internal import Markup
package import TextModel

/// Reads a glossary in whatever format it is.
package struct GlossaryInput: Sendable {
  /// The format.
  package var format: GlossaryFormat
  /// The glossary's name where the file gives none.
  package var name: String
  /// What columns of a table stand for, by their names.
  package var columns: [String: String] = [:]
  /// What words for a status stand for, in small letters, beside those that are known.
  package var statuses: [String: TermStatus] = [:]
  /// The direction of a format with pairs; the source is the language of terms whose row names none.
  package var source: LanguageTag?
  /// The language that pairs go to.
  package var target: LanguageTag?

  /// Creates an input.
  package init(format: GlossaryFormat, name: String) {
    self.format = format
    self.name = name
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: Its name, for faults.
  ///   - bytes: Its content.
  /// - Returns: What was read; faults of the file stand in it.
  /// - Throws: `GlossaryError` for a file in our own form that cannot be read; `XMLError` where
  ///   there is no memory; ``GlossaryFormatError`` for a format that is written only, or that needs
  ///   a direction and has none.
  /// - Complexity: O(n).
  package func read(file: String, bytes: [UInt8]) throws -> GlossaryImport {
    if format == .xlsx || format == .conceptXLSX {
      return try TableReader.read(
        file: file, workbook: bytes, name: name, mapping: columns, statuses: statuses,
        language: source)
    }
    let isXML = format == .tbx || format == .tmx
    if isXML, bytes.allSatisfy({ $0 <= 0x20 }) {
      throw GlossaryFormatError(
        file: file, line: 1, problem: "the file is empty; no \(format.rawValue) is")
    }
    // XML says its encoding itself.
    let bytes = isXML ? bytes : Self.utf8(bytes, file: file)
    switch format {
    case .yaml:
      var result = GlossaryImport(name: name)
      result.glossary = try GlossaryFile.read(name: file, bytes: bytes)
      return result
    case .tbx: return TBXReader.read(try XMLReader(bytes: bytes, name: file), name: name)
    case .tmx: return TMXGlossary.read(try XMLReader(bytes: bytes, name: file), name: name)
    case .csv, .conceptCSV:
      // Spreadsheets in some countries write semicolons.
      let separator = SeparatedValues.separator(of: bytes)
      return table(file, bytes, separator == 0x09 ? 0x2C : separator)
    case .tsv, .conceptTSV: return table(file, bytes, 0x09)
    case .omegat, .weblate, .weblateTSV, .deepl, .deeplTSV: return try pairs(file, bytes)
    case .skos, .vale, .prh, .xlsx, .conceptXLSX:
      throw GlossaryFormatError(
        file: file, line: 1, problem: "\(format.rawValue) is written only; it cannot be read")
    }
  }

  /// The bytes of a text as UTF-8, whatever its encoding; as they are where that cannot be told.
  package static func utf8(_ bytes: [UInt8], file: String) -> [UInt8] {
    guard let encoding = try? SourceDecoder.encoding(name: file, bytes: bytes), encoding != .utf8,
      let text = try? SourceDecoder.decode(name: file, bytes: bytes, encoding: encoding)
    else { return bytes }
    return text.utf8
  }

  private func table(_ file: String, _ bytes: [UInt8], _ separator: UInt8) -> GlossaryImport {
    TableReader.read(
      file: file, bytes: bytes, separator: separator, name: name, mapping: columns,
      statuses: statuses, language: source)
  }

  private func pairs(_ file: String, _ bytes: [UInt8]) throws -> GlossaryImport {
    guard let kind = format.pairs, let source, let target else {
      throw GlossaryFormatError(
        file: file, line: 1,
        problem: "\(format.rawValue) does not say its languages; give them with --from and --to")
    }
    return PairTableReader.read(
      file: file, bytes: bytes, kind: kind,
      direction: LanguagePair(source: source, target: target), name: name)
  }
}
