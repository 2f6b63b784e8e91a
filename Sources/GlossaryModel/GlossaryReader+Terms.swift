// Reads the terms of a concept.
internal import TextModel
internal import Yams

extension GlossaryReader {
  private static let termKeys = [
    "term", "status", "kind", "source", "register", "partOfSpeech", "gender", "note", "context",
    "caseSensitive", "exact", "insideWords", "score", "reasons", "occurrences",
  ]

  /// Reads the terms of a concept, a list per language.
  mutating func terms(_ node: Node?) -> [Term] {
    guard let node, !isNull(node) else { return [] }
    guard case .mapping(let languages) = node else {
      fault(node, .wrongShape(field: "terms", expected: "a list of terms under each language"))
      return []
    }
    var terms: [Term] = []
    for (key, value) in languages {
      guard let text = string(key, "a language"), let language = LanguageTag(text) else {
        fault(key, .badLanguage(key.scalar?.string ?? ""))
        continue
      }
      for item in list(value, text) {
        if let term = term(item, language) { terms.append(term) }
      }
    }
    return terms
  }

  private mutating func term(_ node: Node, _ language: LanguageTag) -> Term? {
    guard let fields = fields(node, "a term", allowed: Self.termKeys) else { return nil }
    let text = string(fields["term"], "term")
    guard let text, text.utf8.contains(where: { $0 > 0x20 }) else {
      fault(fields["term"] ?? node, .missingKey("term", of: "a term"))
      return nil
    }
    var term = Term(
      text: text, language: language, status: value(fields["status"], "status") ?? .admitted,
      kind: value(fields["kind"], "kind") ?? .fullForm)
    term.source = string(fields["source"], "source")
    term.register = string(fields["register"], "register")
    term.partOfSpeech = string(fields["partOfSpeech"], "partOfSpeech")
    term.gender = string(fields["gender"], "gender")
    term.note = string(fields["note"], "note")
    term.context = string(fields["context"], "context")
    term.caseSensitive = flag(fields["caseSensitive"], "caseSensitive")
    term.exact = flag(fields["exact"], "exact")
    term.insideWords = flag(fields["insideWords"], "insideWords")
    term.score = number(fields["score"], "score")
    term.line = node.mark?.line
    term.column = node.mark?.column
    for reason in list(fields["reasons"], "reasons") {
      if let reason = string(reason, "a reason") { term.reasons.append(reason) }
    }
    for place in list(fields["occurrences"], "occurrences") {
      if let place = self.place(place) { term.places.append(place) }
    }
    return term
  }

  private mutating func place(_ node: Node) -> TermPlace? {
    let keys = ["document", "start", "end"]
    guard let fields = fields(node, "an occurrence", allowed: keys) else { return nil }
    guard let document = string(fields["document"], "document"),
      let start = offset(fields["start"]), let end = offset(fields["end"]), start <= end
    else {
      fault(node, .wrongShape(field: "an occurrence", expected: "{document, start, end}"))
      return nil
    }
    return TermPlace(document: document, start: start, end: end)
  }

  private func offset(_ node: Node?) -> Int? {
    guard let text = node?.scalar?.string, let value = Int(text), value >= 0 else { return nil }
    return value
  }
}
