// How two glossaries differ, concept by concept.
internal import TextModel

/// How two glossaries differ, concept by concept.
package struct GlossaryDifference {
  /// What became of a concept or a term.
  package enum Change: String, Sendable {
    case added, removed, changed

    /// The mark that stands before it in text.
    package var mark: String {
      switch self {
      case .added: "+"
      case .removed: "-"
      case .changed: "~"
      }
    }
  }

  /// A value that differs.
  package struct FieldChange: Sendable {
    /// The name of the field, as the YAML form spells it.
    package let name: String
    /// What it held before; `nil` where it was not there.
    package let before: String?
    /// What it holds after.
    package let after: String?
  }

  /// A term that differs.
  package struct TermChange: Sendable {
    package let change: Change
    /// The term after, or before where it was removed.
    package let term: Term
    /// The values that differ; empty unless it was changed.
    package let fields: [FieldChange]
  }

  /// A concept that differs.
  package struct ConceptChange: Sendable {
    package let change: Change
    /// The concept after, or before where it was removed.
    package let concept: Concept
    /// The values that differ; empty unless it was changed.
    package let fields: [FieldChange]
    /// The terms that differ: of a concept that was changed those, of another one none.
    package let terms: [TermChange]
  }

  /// The concepts that differ; empty where both glossaries say the same.
  ///
  /// Changed and removed concepts stand in the order of the first glossary, then those that were
  /// added.
  package private(set) var concepts: [ConceptChange] = []

  /// Compares two glossaries; their concepts go by their ids.
  ///
  /// - Complexity: O(n) in the number of terms.
  package init(_ old: Glossary, _ new: Glossary) {
    let later = Dictionary(
      new.concepts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(old.concepts.map(\.id))
    for concept in old.concepts {
      if let other = later[concept.id] {
        compare(concept, other)
      } else {
        concepts.append(.init(change: .removed, concept: concept, fields: [], terms: []))
      }
    }
    for concept in new.concepts where !known.contains(concept.id) {
      concepts.append(.init(change: .added, concept: concept, fields: [], terms: []))
    }
  }

  private mutating func compare(_ old: Concept, _ new: Concept) {
    let fields = Self.changes(Self.fields(old), Self.fields(new))
    let terms = Self.changes(old.terms, new.terms)
    guard !fields.isEmpty || !terms.isEmpty else { return }
    concepts.append(.init(change: .changed, concept: new, fields: fields, terms: terms))
  }

  private static func changes(_ old: [Term], _ new: [Term]) -> [TermChange] {
    let key: (Term) -> String = { "\($0.language) \($0.text)" }
    let later = Dictionary(new.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let earlier = Set(old.map(key))
    let kept = old.compactMap { term -> TermChange? in
      guard let other = later[key(term)] else {
        return TermChange(change: .removed, term: term, fields: [])
      }
      let fields = changes(fields(term), fields(other))
      return fields.isEmpty ? nil : TermChange(change: .changed, term: other, fields: fields)
    }
    return kept
      + new.filter { !earlier.contains(key($0)) }.map {
        TermChange(change: .added, term: $0, fields: [])
      }
  }

  private static func changes(
    _ old: [(name: String, value: String?)], _ new: [(name: String, value: String?)]
  ) -> [FieldChange] {
    zip(old, new).compactMap { before, after in
      guard before.value != after.value else { return nil }
      return FieldChange(name: before.name, before: before.value, after: after.value)
    }
  }

  private static func fields(_ concept: Concept) -> [(name: String, value: String?)] {
    [
      ("type", concept.type.rawValue), ("subjectField", concept.subjectField),
      ("definition", concept.definition?.text), ("definition source", concept.definition?.source),
      ("doNotTranslate", concept.doNotTranslate ? "true" : nil), ("note", concept.note),
      ("url", concept.url),
    ]
  }

  private static func fields(_ term: Term) -> [(name: String, value: String?)] {
    [
      ("status", term.status.rawValue), ("kind", term.kind.rawValue), ("source", term.source),
      ("register", term.register), ("partOfSpeech", term.partOfSpeech), ("gender", term.gender),
      ("note", term.note), ("context", term.context),
      ("caseSensitive", term.caseSensitive ? "true" : nil), ("exact", term.exact ? "true" : nil),
      ("insideWords", term.insideWords ? "true" : nil),
    ]
  }
}
