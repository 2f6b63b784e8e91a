// Reads a glossary from a table of either layout.
package import GlossaryModel
internal import Markup
package import TextModel

/// Reads a glossary from a table with a header, with a term or a concept a row.
package enum TableReader {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - file: The file's name, for faults.
  ///   - bytes: Its content, UTF-8 with or without a byte order mark.
  ///   - separator: What stands between fields.
  ///   - name: The glossary's name.
  ///   - mapping: What columns with names of their own stand for: `Begriff` for `term`.
  ///   - statuses: What words for a status stand for, in small letters, beside those that are known.
  ///   - language: The language of terms whose row names none.
  /// - Complexity: O(n).
  package static func read(
    file: String, bytes: [UInt8], separator: UInt8, name: String, mapping: [String: String] = [:],
    statuses: [String: TermStatus] = [:], language: LanguageTag? = nil
  ) -> GlossaryImport {
    read(file: file, name: name, statuses, language) { () throws(GlossaryFormatError) in
      try Table(file: file, bytes: bytes, separator: separator, mapping: mapping)
    }
  }

  /// Reads the first sheet of a workbook that has anything on it.
  ///
  /// - Throws: `MarkupError` or `XMLError` for a workbook that cannot be read.
  static func read(
    file: String, workbook: [UInt8], name: String, mapping: [String: String],
    statuses: [String: TermStatus], language: LanguageTag?
  ) throws -> GlossaryImport {
    let sheets = try Workbook(workbook, name: file).sheets
    let sheet = sheets.first { !$0.rows.isEmpty }
    let rows = (sheet?.rows ?? []).map { SeparatedValues.Row(fields: $0.cells, line: $0.number) }
    return read(file: file, name: name, statuses, language) { () throws(GlossaryFormatError) in
      try Table(file: file, rows: rows, mapping: mapping)
    }
  }

  private static func read(
    file: String, name: String, _ statuses: [String: TermStatus], _ language: LanguageTag?,
    _ open: () throws(GlossaryFormatError) -> Table
  ) -> GlossaryImport {
    var glossary = ImportedGlossary(name: name)
    do throws(GlossaryFormatError) {
      var table = try open()
      (table.language, table.statuses) = (language, statuses)
      if table.has("term") {
        TermTable.read(table, into: &glossary)
      } else if ConceptTable.isLayout(of: table) {
        ConceptTable.read(table, into: &glossary)
      } else {
        let names = table.columns.map { "'\($0)'" }.joined(separator: ", ")
        glossary.add(
          fault: GlossaryFormatError(
            file: file, line: 1,
            problem: "no column is named 'term' or after a language such as en (there are "
              + "\(names)); say what a column stands for with --column NAME=FIELD"))
      }
      for column in table.columns where !Self.isKnown(column) {
        glossary.leaveBehind("column '\(column)'")
      }
    } catch {
      glossary.add(fault: error)
    }
    return glossary.finished()
  }

  private static func isKnown(_ column: String) -> Bool {
    TermTable.columns.contains(column) || ConceptTable.isTermColumn(column)
  }
}
