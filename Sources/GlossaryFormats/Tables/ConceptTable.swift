// A glossary as a table with a concept a row.
package import GlossaryModel
internal import Markup
internal import TextModel

/// A glossary as a table with a concept a row, for spreadsheets: a column for each language and
/// status, with several terms a line each.
///
/// The preferred terms of English stand in the column `en`, the deprecated ones in
/// `en deprecated`, the preferred ones of a register in `en [press]`.
package enum ConceptTable {
  /// The whole table; what it cannot hold is told.
  ///
  /// - Complexity: O(n) in the size of the glossary, times the number of languages.
  package static func file(_ glossary: Glossary, separator: UInt8) -> GlossaryExport {
    let table = rows(glossary)
    return GlossaryExport(
      text: table.rows.map { SeparatedValues.line($0, separator: separator) }.joined(),
      remarks: table.remarks)
  }

  /// The rows of the table, that of the columns' names first, and what it cannot hold.
  static func rows(_ glossary: Glossary) -> (rows: [[String]], remarks: [String]) {
    let columns = termColumns(glossary)
    var rows = [["concept"] + TermTable.conceptFields.map(\.column) + columns.map(\.title)]
    var left = LeftBehind()
    for concept in glossary.concepts {
      let fields = Dictionary(uniqueKeysWithValues: concept.namedFields.map { ($0.name, $0.value) })
      let own = TermTable.conceptFields.map { fields[$0.field] ?? "" }
      let terms = columns.map { column in
        concept.terms.filter { Column($0) == column }
          .map(\.text).joined(separator: "\n")
      }
      rows.append([concept.id] + own + terms)
      for term in concept.terms { left.add(term, but: ["register"]) }
    }
    return (rows, left.remarks)
  }

  private struct Column: Hashable {
    let language: LanguageTag
    let status: TermStatus
    let register: String?

    var title: String {
      "\(language)" + (status == .preferred ? "" : " \(status.rawValue)")
        + (register.map { " [\($0)]" } ?? "")
    }

    /// The column that a term stands in.
    init(_ term: Term) {
      (language, status, register) = (term.language, term.status, term.register)
    }

    /// The column of a title; `nil` for one that is no language, perhaps with a status and a register.
    init?(title: String) {
      let parts = title.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
      let words = (parts.first ?? "").split { " :_".contains($0) }
      // Names of our own fields may look like languages: `url`.
      guard !TermTable.columns.contains(title), let first = words.first, words.count <= 2,
        let language = LanguageTag(String(first))
      else { return nil }
      self.language = language
      register = parts.count > 1 ? String(parts[1].prefix { $0 != "]" }) : nil
      guard words.count == 2 else {
        status = .preferred
        return
      }
      guard let status = FieldValue.status(String(words[1])) else { return nil }
      self.status = status
    }
  }

  private static func termColumns(_ glossary: Glossary) -> [Column] {
    var used: Set<Column> = []
    var languages: [LanguageTag] = []
    for term in glossary.concepts.lazy.flatMap(\.terms) {
      used.insert(Column(term))
      if !languages.contains(term.language) { languages.append(term.language) }
    }
    return languages.flatMap { language in
      TermStatus.allCases.flatMap { status in
        used.filter { $0.language == language && $0.status == status }
          .sorted { $0.register ?? "" < $1.register ?? "" }
      }
    }
  }

  /// Whether a column holds terms.
  static func isTermColumn(_ title: String) -> Bool { Column(title: title) != nil }

  /// Whether a table is one of this kind: it has no column for terms, but some for languages.
  static func isLayout(of table: Table) -> Bool {
    !table.has("term") && table.columns.contains { Column(title: $0) != nil }
  }

  /// Reads such a table.
  static func read(_ table: Table, into glossary: inout ImportedGlossary) {
    let columns = table.columns.compactMap { title in Column(title: title).map { (title, $0) } }
    for row in table.rows {
      var concept = Concept(id: table.value(row, "concept") ?? "")
      for (column, field) in TermTable.conceptFields + [("note", "note")] {
        guard let value = table.value(row, column) else { continue }
        if !concept.set(field, value) {
          glossary.add(fault: table.fault(row, "'\(value)' is no \(column) that is known"))
        }
      }
      var terms: [ImportedGlossary.ImportedTerm] = []
      for (title, column) in columns {
        for line in (table.value(row, title) ?? "").split(whereSeparator: \.isNewline) {
          var term = Term(text: String(line), language: column.language, status: column.status)
          term.register = column.register
          terms.append(ImportedGlossary.ImportedTerm(term: term, status: column.status))
        }
      }
      if terms.isEmpty {
        glossary.add(fault: table.fault(row, "the row has no term"))
      } else {
        glossary.add(concept, terms: terms)
      }
    }
  }
}
