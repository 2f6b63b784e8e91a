// A glossary as a table with a term a row.
package import GlossaryModel
internal import Markup
internal import TextModel

/// A glossary as a table with a term a row: everything that a curated glossary can hold.
///
/// The fields of a concept stand in its first row.
package enum TermTable {
  static let conceptFields: [(column: String, field: String)] = [
    ("type", "type"), ("subjectField", "subjectField"), ("definition", "definition"),
    ("definitionSource", "definitionSource"), ("conceptNote", "note"), ("url", "url"),
    ("doNotTranslate", "doNotTranslate"),
  ]
  static let termFields = [
    "status", "kind", "source", "register", "partOfSpeech", "gender", "note", "context",
    "caseSensitive", "exact", "insideWords",
  ]

  /// The columns, in their order.
  package static let columns =
    ["concept"] + conceptFields.map(\.column) + ["language", "term"] + termFields

  /// The whole table.
  ///
  /// - Complexity: O(n) in the size of the glossary.
  package static func file(_ glossary: Glossary, separator: UInt8) -> GlossaryExport {
    GlossaryExport(
      text: rows(glossary).map { SeparatedValues.line($0, separator: separator) }.joined())
  }

  /// The rows of the table, that of the columns' names first.
  static func rows(_ glossary: Glossary) -> [[String]] {
    var rows = [columns]
    for concept in glossary.concepts {
      let fields = Dictionary(uniqueKeysWithValues: concept.namedFields.map { ($0.name, $0.value) })
      var own = conceptFields.map { fields[$0.field] ?? "" }
      for term in concept.terms {
        rows.append(row(concept.id, own, term))
        own = own.map { _ in "" }
      }
    }
    return rows
  }

  private static func row(_ id: String, _ own: [String], _ term: Term) -> [String] {
    let named = [("status", term.status.rawValue)] + term.namedFields.map { ($0.name, $0.value) }
    let fields = Dictionary(uniqueKeysWithValues: named)
    return [id] + own + [term.language.description, term.text] + termFields.map { fields[$0] ?? "" }
  }

  /// Reads a table whose columns are named as in ``columns``, in any order.
  static func read(_ table: Table, into glossary: inout ImportedGlossary) {
    var concepts: [(concept: Concept, terms: [ImportedGlossary.ImportedTerm])] = []
    var places: [String: Int] = [:]
    for row in table.rows {
      let id = table.value(row, "concept") ?? ""
      guard let term = term(row, table, &glossary) else { continue }
      let place = id.isEmpty ? nil : places[id]
      let index = place ?? concepts.count
      if place == nil {
        concepts.append((Concept(id: id), []))
        if !id.isEmpty { places[id] = index }
      }
      fill(&concepts[index].concept, row, table, &glossary)
      concepts[index].terms.append(term)
    }
    for (concept, terms) in concepts { glossary.add(concept, terms: terms) }
  }

  private static func term(
    _ row: SeparatedValues.Row, _ table: Table, _ glossary: inout ImportedGlossary
  ) -> ImportedGlossary.ImportedTerm? {
    guard let text = table.value(row, "term") else {
      glossary.add(fault: table.fault(row, "the row has no term"))
      return nil
    }
    let tag = table.value(row, "language") ?? table.language?.description ?? ""
    guard let language = glossary.language(tag) else {
      glossary.add(
        fault: table.fault(row, "'\(tag)' is no language tag; write one such as en or zh-Hans"))
      return nil
    }
    var term = Term(text: text, language: language)
    var status: TermStatus?
    for field in termFields {
      guard let value = table.value(row, field) else { continue }
      if field == "status", let known = table.status(value) {
        status = known
      } else if field == "status" || !term.set(field, value) {
        glossary.add(fault: table.fault(row, "'\(value)' is no \(field) that is known"))
      }
    }
    return ImportedGlossary.ImportedTerm(term: term, status: status)
  }

  private static func fill(
    _ concept: inout Concept, _ row: SeparatedValues.Row, _ table: Table,
    _ glossary: inout ImportedGlossary
  ) {
    for (column, field) in conceptFields {
      guard let value = table.value(row, column) else { continue }
      let before = concept
      if !concept.set(field, value) {
        glossary.add(fault: table.fault(row, "'\(value)' is no \(column) that is known"))
      } else if concept != before, before.namedFields.contains(where: { $0.name == field }) {
        glossary.add(
          fault: table.fault(row, "another row of '\(concept.id)' says another \(column)"))
      }
    }
  }
}
