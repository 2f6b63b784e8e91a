// Finds what is wrong with a glossary beyond its form.
internal import TextModel

/// Finds what is wrong with a glossary: faults of form, and faults of content on top of them.
package enum GlossaryChecker {
  /// All faults of a file, in the order of its lines.
  package static func faults(name: String, bytes: [UInt8]) -> [GlossaryError] {
    let (glossary, faults) = GlossaryFile.parse(name: name, bytes: bytes)
    return (faults + self.faults(of: glossary, file: name)).sorted(by: isOrdered)
  }

  /// Whether a fault stands before another.
  package static func isOrdered(_ left: GlossaryError, _ right: GlossaryError) -> Bool {
    (left.line, left.column, "\(left.problem)") < (right.line, right.column, "\(right.problem)")
  }

  /// The faults of content of a glossary that was read from `file`.
  ///
  /// - Complexity: O(n) in the number of terms.
  package static func faults(of glossary: Glossary, file: String) -> [GlossaryError] {
    var faults: [GlossaryError] = []
    for concept in glossary.concepts {
      for language in concept.languages {
        let own = concept.terms.filter { $0.language == language }
        faults += preference(own, concept, language, file)
        faults += repetition(own, concept, file)
        faults += acronyms(own, concept, language, file)
      }
    }
    return faults + values(glossary, file) + sharing(glossary, file)
  }

  static func fault(
    _ file: String, _ line: Int?, _ column: Int?, _ problem: GlossaryError.Problem
  ) -> GlossaryError {
    GlossaryError(file: file, line: line ?? 1, column: column ?? 1, problem: problem)
  }

  private static func preference(
    _ terms: [Term], _ concept: Concept, _ language: LanguageTag, _ file: String
  ) -> [GlossaryError] {
    let tag = language.description
    let preferred = terms.filter { $0.status == .preferred }
    if preferred.isEmpty {
      let problem = GlossaryError.Problem.noPreferredTerm(concept: concept.id, language: tag)
      return [fault(file, concept.line, concept.column, problem)]
    }
    guard Set(preferred.map(\.register)).count < preferred.count else { return [] }
    let problem = GlossaryError.Problem.severalPreferredTerms(
      concept: concept.id, language: tag, terms: preferred.map(\.text))
    return [fault(file, concept.line, concept.column, problem)]
  }

  private static func repetition(
    _ terms: [Term], _ concept: Concept, _ file: String
  ) -> [GlossaryError] {
    var seen: Set<String> = []
    return terms.filter { !seen.insert($0.text).inserted }.map {
      fault(file, $0.line, $0.column, .repeatedTerm($0.text, concept: concept.id))
    }
  }

  /// An acronym of a name that another language has in full is one without an expansion here; a
  /// concept of acronyms alone is known by them.
  private static func acronyms(
    _ terms: [Term], _ concept: Concept, _ language: LanguageTag, _ file: String
  ) -> [GlossaryError] {
    let expansions: Set<TermKind> = [.fullForm, .shortForm, .variant]
    guard !terms.contains(where: { expansions.contains($0.kind) }) else { return [] }
    return terms.filter { $0.kind == .acronym && $0.status != .deprecated }.prefix(1).map {
      let problem = GlossaryError.Problem.unexpandedAcronym(
        $0.text, concept: concept.id, language: language.description)
      return fault(file, $0.line, $0.column, problem)
    }
  }
}
