// How two glossaries differ, concept by concept.
internal import TextModel

/// How two glossaries differ, concept by concept, in lines for a person: `+` added, `-` removed, `~`
/// changed.
package struct GlossaryDifference {
  /// The differences; empty where both say the same.
  ///
  /// Changed and removed concepts stand in the order of the first glossary, then those that were
  /// added.
  package private(set) var lines: [String] = []

  /// Compares two glossaries; their concepts go by their ids.
  ///
  /// - Complexity: O(n) in the number of terms, but for concepts with very many.
  package init(_ old: Glossary, _ new: Glossary) {
    let later = Dictionary(
      new.concepts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(old.concepts.map(\.id))
    for concept in old.concepts {
      if let other = later[concept.id] {
        compare(concept, other)
      } else {
        lines.append("- \(concept.id)  \(Self.names(concept))")
      }
    }
    for concept in new.concepts where !known.contains(concept.id) {
      lines.append("+ \(concept.id)  \(Self.names(concept))")
    }
  }

  private static func names(_ concept: Concept) -> String {
    concept.languages.compactMap { concept.preferredTerm(in: $0)?.text }.joined(separator: " · ")
  }

  private mutating func compare(_ old: Concept, _ new: Concept) {
    var inside = Self.changes(Self.fields(old), Self.fields(new))
    let key: (Term) -> String = { "\($0.language) \($0.text)" }
    let later = Dictionary(new.terms.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let earlier = Set(old.terms.map(key))
    for term in old.terms {
      guard let other = later[key(term)] else {
        inside.append("- \(key(term))  [\(term.status.rawValue)]")
        continue
      }
      let changes = Self.changes(Self.fields(term), Self.fields(other))
      if !changes.isEmpty {
        inside.append("~ \(key(term))")
        inside += changes.map { "    " + $0 }
      }
    }
    for term in new.terms where !earlier.contains(key(term)) {
      inside.append("+ \(key(term))  [\(term.status.rawValue)]")
    }
    guard !inside.isEmpty else { return }
    lines.append("~ \(old.id)")
    lines += inside.map { "    " + $0 }
  }

  private static func changes(
    _ old: [(name: String, value: String?)], _ new: [(name: String, value: String?)]
  ) -> [String] {
    zip(old, new).compactMap { before, after in
      guard before.value != after.value else { return nil }
      return "\(before.name): \(before.value ?? "(none)") → \(after.value ?? "(none)")"
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
