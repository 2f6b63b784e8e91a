// Finds values that the schema of a glossary does not allow.

extension GlossaryChecker {
  private static let partsOfSpeech = [
    "noun", "properNoun", "verb", "adjective", "adverb", "other",
  ]
  private static let genders = ["masculine", "feminine", "neuter", "other"]

  /// Values that a glossary can be read with, but that its schema does not allow: empty ones, parts of
  /// speech and genders of other names, addresses that are none, terms with spaces around them.
  ///
  /// - Complexity: O(n) in the size of the glossary.
  static func values(_ glossary: Glossary, _ file: String) -> [GlossaryError] {
    glossary.concepts.flatMap { concept in
      problems(concept).map { fault(file, concept.line, concept.column, $0) }
        + concept.terms.flatMap { term in
          problems(term).map { fault(file, term.line, term.column, $0) }
        }
    }
  }

  private static func problems(_ concept: Concept) -> [GlossaryError.Problem] {
    var problems = empty(concept.namedFields)
    if let url = concept.url, !url.isEmpty, !isAddress(url) {
      problems.append(
        .unsuitableValue(url, field: "url", expected: "an address such as https://example.org/"))
    }
    return problems
  }

  private static func problems(_ term: Term) -> [GlossaryError.Problem] {
    var problems = empty(term.namedFields)
    let scalars = term.text.unicodeScalars
    let isSpaced = [scalars.first, scalars.last].contains {
      $0?.properties.isWhitespace ?? false
    }
    if isSpaced || scalars.contains(where: { $0.properties.generalCategory == .control }) {
      problems.append(
        .unsuitableValue(
          term.text.split(whereSeparator: \.isNewline).joined(separator: "\\n"), field: "the term",
          expected: "on one line, without spaces around it"))
    }
    let choices = [
      ("partOfSpeech", term.partOfSpeech, partsOfSpeech), ("gender", term.gender, genders),
    ]
    for case (let field, let value?, let allowed) in choices
    where !value.isEmpty && !allowed.contains(value) {
      problems.append(
        .unsuitableValue(
          value, field: field, expected: "one of \(allowed.joined(separator: ", "))"))
    }
    return problems
  }

  private static func empty(
    _ fields: [(name: String, value: String)]
  ) -> [GlossaryError.Problem] {
    fields.filter(\.value.isEmpty).map {
      .unsuitableValue("", field: $0.name, expected: "what it is")
    }
  }

  /// Whether a text is an address with a scheme (RFC 3986, section 3), without spaces.
  private static func isAddress(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: 0x3A), text.utf8.index(after: colon) < text.endIndex
    else { return false }
    let scheme = text.utf8[..<colon]
    return (scheme.first ?? 0) | 0x20 &- 0x61 < 26
      && scheme.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || "+-.".utf8.contains($0) }
      && !text.unicodeScalars.contains(where: \.properties.isWhitespace)
  }
}
