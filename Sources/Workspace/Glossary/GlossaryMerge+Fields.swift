// Takes values of concepts and terms over that the glossary has none of.
import GlossaryModel

extension GlossaryMerge {
  /// A value of a field by its name.
  private typealias Field = (name: String, value: String)

  /// Takes the values over that a concept lacks; tells those that contradict it.
  mutating func fill(_ concept: Concept, _ owner: Concept) {
    let (missing, differing) = Self.compared(concept.namedFields, owner.namedFields)
    for (old, new) in differing { contradiction(owner.id, new.name, old, new.value) }
    // A definition and its source are one field of two parts.
    let parts = ["definition", "definitionSource"]
    let definition = missing.filter { parts.contains($0.name) }
    let groups = missing.filter { !parts.contains($0.name) }.map { [$0] }
    for fields in groups + (definition.isEmpty ? [] : [definition]) {
      do {
        try editor.fill(fields, of: owner.id)
        report.addedFields += fields.map { "\(owner.id): \($0.name)" }
      } catch {
        let unsaid = ["type": owner.type.rawValue, "doNotTranslate": "false"]
        for field in fields {
          contradiction(owner.id, field.name, unsaid[field.name], field.value)
        }
      }
    }
  }

  /// Takes the values over that a term of a concept lacks; tells those that contradict it.
  mutating func fill(_ term: Term, _ own: Term, of owner: Concept) {
    let place = "\(owner.id): '\(term.text)'"
    // That a name is in full is what is said of one where nothing is said.
    let said = [term.namedFields, own.namedFields].map { fields in
      fields.filter { $0.name != "kind" || $0.value != TermKind.fullForm.rawValue }
    }
    let (missing, differing) = Self.compared(said[0], said[1])
    for (old, new) in differing {
      contradiction(place, new.name, old, new.value)
    }
    for field in missing {
      do {
        try editor.fill(field, of: term, in: owner.id)
        report.addedFields.append("\(place): \(field.name)")
      } catch {
        let unsaid = field.name == "kind" ? own.kind.rawValue : nil
        contradiction(place, field.name, unsaid, field.value)
      }
    }
  }

  private mutating func contradiction(
    _ place: String, _ field: String, _ old: String?, _ new: String
  ) {
    let words =
      old.map { "stays '\($0)', not '\(new)'" }
      ?? "'\(new)' is left out, since there is no place for it beside what stands there; add it by hand"
    report.conflicts.append("\(place): \(field) \(words)")
  }

  private static func compared(
    _ new: [Field], _ old: [Field]
  ) -> (missing: [Field], differing: [(old: String, new: Field)]) {
    let known = Dictionary(old.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let missing = new.filter { known[$0.name] == nil }
    let differing = new.compactMap { field in
      known[field.name].flatMap { $0 == field.value ? nil : (old: $0, new: field) }
    }
    return (missing, differing)
  }
}
