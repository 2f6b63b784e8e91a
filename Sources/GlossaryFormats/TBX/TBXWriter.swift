// Writes a glossary as TBX v3.
package import GlossaryModel
internal import Markup
internal import TextModel

/// Writes a glossary as TBX v3 (ISO 30042:2019), valid by its dialect's grammar and rules.
///
/// Fields for which the dialect has no data category go into notes that ``TBXReader`` turns back
/// into fields, so that nothing of a curated glossary is lost in any dialect. Dates are left out:
/// the same glossary gives the same file.
package struct TBXWriter {
  /// What `sourceDesc` says of a file that Isogloss wrote.
  static let mark = "Written by Isogloss."

  private let dialect: TBXDialect
  private let style: TBXStyle
  private var out = XMLWriter()
  private var identifiers: Set<String> = []

  /// The whole file.
  ///
  /// - Complexity: O(n) in the size of the glossary.
  package static func file(
    _ glossary: Glossary, dialect: TBXDialect, style: TBXStyle
  ) -> String {
    var writer = TBXWriter(dialect: dialect, style: dialect == .core ? .dca : style)
    writer.write(glossary)
    return writer.out.text
  }

  private init(dialect: TBXDialect, style: TBXStyle) {
    self.dialect = dialect
    self.style = style
  }

  private mutating func write(_ glossary: Glossary) {
    func namespace(_ module: TBXModule) -> String? {
      style == .dct && dialect.modules.contains(module) ? module.namespace : nil
    }
    out.open(
      "tbx",
      [
        "type": dialect.rawValue, "style": style.rawValue, "xml:lang": "en",
        "xmlns": TBXNamespace.core, "xmlns:min": namespace(.min), "xmlns:basic": namespace(.basic),
        "xmlns:ling": namespace(.linguist),
      ])
    out.open("tbxHeader")
    out.open("fileDesc")
    out.open("titleStmt")
    out.element("title", text: glossary.name)
    out.close()
    out.open("sourceDesc")
    out.element("p", text: Self.mark)
    for _ in 0..<3 { out.close() }
    out.open("text")
    out.open("body")
    for concept in glossary.concepts { write(concept) }
    for _ in 0..<3 { out.close() }
  }

  private mutating func write(_ concept: Concept) {
    let identifier = self.identifier(concept.id)
    out.open("conceptEntry", ["id": identifier])
    if identifier != concept.id { note("id", concept.id) }
    var fields = concept.namedFields
    if has("definition"), let definition = concept.definition {
      fields.removeAll { $0.name == "definition" || $0.name == "definitionSource" }
      out.open("descripGrp")
      category("definition", definition.text)
      if let source = definition.source { category("source", source) }
      out.close()
    }
    for (name, value) in fields { write(name, value) }
    for language in concept.languages {
      out.open("langSec", ["xml:lang": language.description])
      for term in concept.terms where term.language == language { write(term) }
      out.close()
    }
    out.close()
  }

  /// An id as XML allows them, that no other concept has.
  private mutating func identifier(_ id: String) -> String {
    var name = XMLNames.name(from: id)
    while !identifiers.insert(name).inserted { name += "-" }
    return name
  }

  private mutating func write(_ name: String, _ value: String) {
    switch name {
    case "url" where has("externalCrossReference") && TBXDatatype.web.allows(value):
      category("externalCrossReference", value, target: TBXDatatype.collapsed(value))
    case "subjectField" where has(name): category(name, value)
    case "note": out.element("note", text: FieldNotes.note(value))
    default: note(name, value)
    }
  }

  private mutating func write(_ term: Term) {
    out.open("termSec")
    out.element("term", text: term.text)
    var fields = [(name: "status", value: term.status.rawValue)] + term.namedFields
    // The grammar has the term's notes stand before everything else of a term.
    for (name, value) in fields {
      guard let category = Self.termNote(name, value), has(category.name),
        TBXDataCategory.allows(category.name, category.value)
      else { continue }
      self.category(category.name, category.value)
      fields.removeAll { $0.name == name }
    }
    for (name, value) in fields { writeOther(name, value) }
    out.close()
  }

  private mutating func writeOther(_ name: String, _ value: String) {
    switch name {
    case "source" where has(name), "context" where has(name): category(name, value)
    case "note": out.element("note", text: FieldNotes.note(value))
    default: note(name, value)
    }
  }

  /// The data category of a term's field, where it has one that is a term's note.
  private static func termNote(_ name: String, _ value: String) -> (name: String, value: String)? {
    switch name {
    case "status": ("administrativeStatus", value + "Term-admn-sts")
    case "kind": ("termType", value)
    case "partOfSpeech": (name, value)
    case "gender": ("grammaticalGender", value)
    case "register": (name, value + "Register")
    default: nil
    }
  }

  private func has(_ category: String) -> Bool {
    TBXDataCategory.all.contains {
      $0.name == category && dialect.modules.contains($0.module)
    }
  }

  private mutating func note(_ field: String, _ value: String) {
    out.element("note", text: FieldNotes.note(field, value))
  }

  private mutating func category(_ name: String, _ value: String, target: String? = nil) {
    guard let category = TBXDataCategory.all.first(where: { $0.name == name }) else { return }
    if style == .dct {
      out.element("\(category.module.prefix):\(name)", ["target": target], text: value)
    } else {
      out.element(category.element, ["type": name, "target": target], text: value)
    }
  }
}

extension TBXDataCategory {
  /// Whether a value may stand for the data category of a name.
  static func allows(_ name: String, _ value: String) -> Bool {
    all.contains { $0.name == name && ($0.values.isEmpty || $0.values.contains(value)) }
  }
}
