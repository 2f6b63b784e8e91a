// Reads a glossary from a table of either layout.
package import GlossaryModel
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
    var glossary = ImportedGlossary(name: name)
    do {
      var table = try Table(file: file, bytes: bytes, separator: separator, mapping: mapping)
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
