// Turns an entry of TBX into a concept.
internal import GlossaryModel
internal import Markup
internal import TextModel

/// Turns an entry of TBX, of version 2 or 3 and in either style, into a concept.
struct TBXConceptReader {
  /// The file's name, for faults.
  let file: String
  /// Whether Isogloss wrote the file, so that white space counts as it is.
  let isOwn: Bool

  /// Reads an entry into a glossary.
  func read(_ entry: XMLElement, into glossary: inout ImportedGlossary) {
    var concept = Concept(id: entry.attribute("id") ?? "")
    var notes: [String] = []
    var terms: [ImportedGlossary.ImportedTerm] = []
    for item in items(entry) {
      take(item, from: nil, into: &concept, &notes, &glossary)
    }
    for section in entry.elements where ["langSec", "langSet"].contains(section.name.local) {
      guard let language = language(of: section, &glossary) else { continue }
      for item in items(section) {
        take(item, from: language, into: &concept, &notes, &glossary)
      }
      for element in section.elements {
        if let term = term(element, language, &glossary) { terms.append(term) }
      }
    }
    let (fields, note) = FieldNotes.read(notes)
    concept.note = note
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) where name != "id" {
      _ = concept.set(name, value)
    }
    if let id = fields["id"] { concept.id = id }
    if terms.isEmpty {
      glossary.leaveBehind("an entry without a term")
    } else {
      glossary.add(concept, terms: terms)
    }
  }

  private func items(_ element: XMLElement) -> [TBXItem] { TBXItem.items(of: element, text) }

  /// The text of an element; white space that only lays out the file is one space.
  private func text(_ element: XMLElement) -> String {
    isOwn ? element.text : TBXDatatype.collapsed(element.text)
  }

  private func fault(_ element: XMLElement, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(
      file: file, line: element.place.line, column: element.place.column, problem: problem,
      rule: Self.form)
  }

  /// The rule of faults that a grammar would have found.
  static let form = "form"

  private func language(
    of section: XMLElement, _ glossary: inout ImportedGlossary
  ) -> LanguageTag? {
    let tag = section.attribute(.language) ?? section.attribute("lang") ?? ""
    if let language = LanguageTag(tag) { return language }
    if TBXDatatype.isLanguage(tag) {
      glossary.leaveBehind("a section in '\(tag)'")
      return nil
    }
    glossary.add(
      fault: GlossaryFormatError(
        file: file, line: section.place.line, column: section.place.column,
        problem: "'\(tag)' is no language tag that can be read; use one such as en or zh-Hans",
        rule: "language"))
    return nil
  }

  /// Takes an item of the entry, or of its section for `language`.
  private func take(
    _ item: TBXItem, from language: LanguageTag?, into concept: inout Concept,
    _ notes: inout [String], _ glossary: inout ImportedGlossary
  ) {
    var companions = item.companions
    switch item.category {
    case "note" where !item.value.isEmpty: notes.append(item.value)
    case "subjectField" where concept.subjectField == nil: concept.subjectField = item.value
    case "definition" where concept.definition == nil:
      let source = companions.firstIndex { $0.category == "source" }
      concept.definition = Definition(
        text: item.value, source: source.map { companions.remove(at: $0).value })
    case "externalCrossReference" where concept.url == nil && item.target != nil:
      concept.url = item.target
    case "Translation needed" where item.value.lowercased() == "no":
      // Weblate's mark for a name that stays as it is.
      concept.doNotTranslate = true
    default: keep(item, language.map { " (\($0))" } ?? "", in: &notes, &glossary)
    }
    for companion in companions { keep(companion, "", in: &notes, &glossary) }
  }

  /// Keeps an item for which our form has no field as a note, if it says something.
  private func keep(
    _ item: TBXItem, _ mark: String, in notes: inout [String], _ glossary: inout ImportedGlossary
  ) {
    if item.category == "note" {
      if !item.value.isEmpty { notes.append(item.value) }
    } else if item.value.isEmpty || item.category == "xGraphic" {
      glossary.leaveBehind(item.category)
    } else {
      notes.append("\(item.category)\(mark): \(item.value)")
    }
  }

  private func term(
    _ element: XMLElement, _ language: LanguageTag, _ glossary: inout ImportedGlossary
  ) -> ImportedGlossary.ImportedTerm? {
    guard ["termSec", "tig", "ntig"].contains(element.name.local) else { return nil }
    let group = element.elements.first { $0.name.local == "termGrp" }
    let holder = group ?? element
    guard let name = holder.elements.first(where: { $0.name.local == "term" }) else {
      glossary.add(fault: fault(element, "the section has no term"))
      return nil
    }
    let text = text(name)
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      glossary.leaveBehind("a term without text")
      return nil
    }
    var term = Term(text: text, language: language)
    var status: TermStatus?
    var notes: [String] = []
    for item in items(holder) + (group == nil ? [] : items(element)) {
      take(item, into: &term, &status, &notes, &glossary)
    }
    let (fields, note) = FieldNotes.read(notes)
    term.note = note
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) { _ = term.set(name, value) }
    if fields["status"] != nil { status = term.status }
    return ImportedGlossary.ImportedTerm(term: term, status: status)
  }

  private func take(
    _ item: TBXItem, into term: inout Term, _ status: inout TermStatus?, _ notes: inout [String],
    _ glossary: inout ImportedGlossary
  ) {
    let kind = TermKind(rawValue: item.value)
    switch item.category {
    case "administrativeStatus", "normativeAuthorization", "usageStatus":
      status = status ?? FieldValue.status(item.value)
    case "termType" where kind != nil: term.kind = kind ?? term.kind
    case "partOfSpeech": term.partOfSpeech = item.value
    case "grammaticalGender": term.gender = item.value
    case "register" where item.value.hasSuffix("Register"):
      term.register = String(item.value.dropLast("Register".count))
    case "source" where term.source == nil: term.source = item.value
    case "context" where term.context == nil: term.context = item.value
    default: keep(item, "", in: &notes, &glossary)
    }
    for companion in item.companions {
      let mark = companion.category == "source" ? " of \(item.category)" : ""
      keep(companion, mark, in: &notes, &glossary)
    }
  }
}
