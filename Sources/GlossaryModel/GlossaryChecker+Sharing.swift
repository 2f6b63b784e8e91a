// Finds names that two concepts of a glossary have.
internal import TextModel

extension GlossaryChecker {
  private struct Name: Hashable {
    let key: String
    let language: String
    let register: String?
  }

  /// Terms that two concepts have, in whatever spelling: texts and queries do not tell them apart.
  ///
  /// That a deprecated name is the right one of something else is no fault, but a reason to deprecate
  /// it.
  ///
  /// - Complexity: O(n) in the length of the terms.
  static func sharing(_ glossary: Glossary, _ file: String) -> [GlossaryError] {
    // Without ICU's tables nothing is folded, as nothing is found.
    let folder = try? KeyFolder(.loose)
    var owners: [Name: (concept: String, term: Term)] = [:]
    var faults: [GlossaryError] = []
    for concept in glossary.concepts {
      for term in concept.terms where term.status == .preferred || term.status == .admitted {
        let name = Name(
          key: key(of: term.text, folder), language: term.language.language,
          register: term.register)
        guard let owner = owners[name], owner.concept != concept.id else {
          owners[name] = owners[name] ?? (concept.id, term)
          continue
        }
        if term.caseSensitive, owner.term.caseSensitive, term.text != owner.term.text { continue }
        faults.append(
          fault(file, term.line, term.column, problem(term, concept.id, owner.term, owner.concept)))
      }
    }
    return faults
  }

  /// The term's key, hyphens and spaces told apart no more than where terms are found.
  private static func key(of term: String, _ folder: KeyFolder?) -> String {
    guard let folder else { return term }
    let key = folder.key(term).split { $0 == " " || $0 == "-" }.joined(separator: " ")
    return key.isEmpty ? term : key
  }

  private static func problem(
    _ term: Term, _ concept: String, _ other: Term, _ otherConcept: String
  ) -> GlossaryError.Problem {
    if term.status == .preferred, other.status == .preferred {
      return .sharedPreferredTerm(
        term.text, concept: concept, otherTerm: other.text, otherConcept: otherConcept)
    }
    return .sharedTerm(
      term.text, concept: concept, otherTerm: other.text, otherConcept: otherConcept,
      line: other.line ?? 1)
  }
}
