// Finds what is wrong with a glossary beyond its form.
internal import TextModel

/// Finds what is wrong with a glossary: faults of form, and faults of content on top of them.
package enum GlossaryChecker {
  /// All faults of a file, in the order of its lines.
  package static func faults(name: String, bytes: [UInt8]) -> [GlossaryError] {
    let (glossary, faults) = GlossaryFile.parse(name: name, bytes: bytes)
    return (faults + self.faults(of: glossary, file: name)).sorted {
      ($0.line, $0.column) < ($1.line, $1.column)
    }
  }

  /// The faults of content of a glossary that was read from `file`.
  ///
  /// - Complexity: O(n) in the number of terms.
  package static func faults(of glossary: Glossary, file: String) -> [GlossaryError] {
    var faults: [GlossaryError] = []
    var owners: [PreferredName: String] = [:]
    for concept in glossary.concepts {
      for language in concept.languages {
        let own = concept.terms.filter { $0.language == language }
        faults += preference(own, concept, language, file)
        faults += repetition(own, concept, file)
      }
      for term in concept.terms where term.status == .preferred {
        let name = PreferredName(text: term.text, language: term.language)
        if let owner = owners[name], owner != concept.id {
          let problem = GlossaryError.Problem.sharedPreferredTerm(
            term.text, concept: concept.id, otherConcept: owner)
          faults.append(GlossaryError(file: file, line: term.line ?? 1, problem: problem))
        } else {
          owners[name] = concept.id
        }
      }
    }
    return faults
  }

  private static func preference(
    _ terms: [Term], _ concept: Concept, _ language: LanguageTag, _ file: String
  ) -> [GlossaryError] {
    let tag = language.description
    let preferred = terms.filter { $0.status == .preferred }
    if preferred.isEmpty {
      let problem = GlossaryError.Problem.noPreferredTerm(concept: concept.id, language: tag)
      return [GlossaryError(file: file, line: concept.line ?? 1, problem: problem)]
    }
    guard Set(preferred.map(\.register)).count < preferred.count else { return [] }
    let problem = GlossaryError.Problem.severalPreferredTerms(
      concept: concept.id, language: tag, terms: preferred.map(\.text))
    return [GlossaryError(file: file, line: concept.line ?? 1, problem: problem)]
  }

  private static func repetition(
    _ terms: [Term], _ concept: Concept, _ file: String
  ) -> [GlossaryError] {
    var seen: Set<String> = []
    return terms.filter { !seen.insert($0.text).inserted }.map {
      let problem = GlossaryError.Problem.repeatedTerm($0.text, concept: concept.id)
      return GlossaryError(file: file, line: $0.line ?? 1, problem: problem)
    }
  }

  private struct PreferredName: Hashable {
    var text: String
    var language: LanguageTag
  }
}
