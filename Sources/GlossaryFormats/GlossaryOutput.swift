// Writes a glossary in whatever format is asked for.
package import GlossaryModel
internal import Markup
package import TextModel

/// Writes a glossary in whatever format is asked for.
package struct GlossaryOutput: Sendable {
  /// The format.
  package var format: GlossaryFormat
  /// The dialect of TBX.
  package var dialect = TBXDialect.basic
  /// The style of TBX.
  package var style = TBXStyle.dca
  /// The source of a format with pairs.
  package var source: LanguageTag?
  /// The target of a format with pairs; the language of a format with one.
  package var target: LanguageTag?
  /// The program's version, where the format records it.
  package var program = ""

  /// Creates an output.
  package init(format: GlossaryFormat) {
    self.format = format
  }

  /// Writes a glossary.
  ///
  /// - Throws: ``GlossaryFormatError`` where the format needs languages and has none, or cannot
  ///   hold an empty glossary.
  /// - Complexity: O(n) in the size of the glossary.
  package func write(_ glossary: Glossary, file: String) throws(GlossaryFormatError)
    -> GlossaryExport
  {
    switch format {
    case .yaml: return GlossaryExport(text: GlossaryFile.write(glossary))
    case .tbx:
      guard !glossary.concepts.isEmpty else {
        throw fault(file, "the glossary is empty, and TBX cannot hold an empty one")
      }
      return GlossaryExport(text: TBXWriter.file(glossary, dialect: dialect, style: style))
    case .tmx: return TMXGlossary.file(glossary, program: program)
    case .csv: return TermTable.file(glossary, separator: 0x2C)
    case .tsv: return TermTable.file(glossary, separator: 0x09)
    case .conceptCSV: return ConceptTable.file(glossary, separator: 0x2C)
    case .conceptTSV: return ConceptTable.file(glossary, separator: 0x09)
    case .xlsx: return try workbook(TermTable.rows(glossary), [], glossary, file)
    case .conceptXLSX:
      let table = ConceptTable.rows(glossary)
      return try workbook(table.rows, table.remarks, glossary, file)
    case .skos: return SKOSWriter.file(glossary)
    case .vale: return StyleRules.vale(glossary, language: try language(file))
    case .prh: return StyleRules.prh(glossary, language: try language(file))
    case .omegat, .weblate, .weblateTSV, .deepl, .deeplTSV:
      guard let kind = format.pairs, let source, let target else {
        throw fault(
          file,
          "\(format.rawValue) goes from one language to another; name them with "
            + "--from and --to")
      }
      return PairTable.file(
        glossary, LanguagePair(source: source, target: target), kind: kind)
    }
  }

  private func workbook(
    _ rows: [[String]], _ remarks: [String], _ glossary: Glossary, _ file: String
  ) throws(GlossaryFormatError) -> GlossaryExport {
    do {
      let bytes = try WorkbookWriter.file(rows, sheet: glossary.name)
      return GlossaryExport(bytes: bytes, remarks: remarks)
    } catch {
      throw fault(file, error.description)
    }
  }

  private func language(_ file: String) throws(GlossaryFormatError) -> LanguageTag {
    if let language = target ?? source { return language }
    throw fault(file, "\(format.rawValue) holds one language; name it with --to")
  }

  private func fault(_ file: String, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(file: file, line: 1, problem: problem)
  }
}
