// Reads the file's top level and its concepts.
internal import TextModel
internal import Yams

extension GlossaryReader {
  private static let glossaryKeys = ["glossary", "concepts"]
  private static let conceptKeys = [
    "id", "type", "subjectField", "definition", "doNotTranslate", "note", "url", "score", "terms",
  ]

  /// Reads the top level: the glossary's name and its concepts.
  mutating func glossary(_ root: Node) -> Glossary {
    guard let fields = fields(root, "the file", allowed: Self.glossaryKeys) else {
      return Glossary(name: "")
    }
    let name = string(fields["glossary"], "glossary")
    if name == nil { fault(root, .missingKey("glossary", of: "the file")) }
    if fields["concepts"] == nil { fault(root, .missingKey("concepts", of: "the file")) }
    var result = Glossary(name: name ?? "")
    var lines: [String: Int] = [:]
    for node in list(fields["concepts"], "concepts") {
      guard let concept = concept(node) else { continue }
      if let first = lines[concept.id] {
        fault(node, .duplicateIdentifier(concept.id, firstLine: first))
        continue
      }
      lines[concept.id] = concept.line ?? 1
      result.concepts.append(concept)
    }
    return result
  }

  private mutating func concept(_ node: Node) -> Concept? {
    guard let fields = fields(node, "a concept", allowed: Self.conceptKeys) else { return nil }
    guard let id = string(fields["id"], "id") else {
      fault(node, .missingKey("id", of: "a concept"))
      return nil
    }
    if !Self.isIdentifier(id) { fault(fields["id"], .badIdentifier(id)) }
    var concept = Concept(id: id, type: value(fields["type"], "type") ?? .other)
    concept.subjectField = string(fields["subjectField"], "subjectField")
    concept.definition = definition(fields["definition"])
    concept.doNotTranslate = flag(fields["doNotTranslate"], "doNotTranslate")
    concept.note = string(fields["note"], "note")
    concept.url = string(fields["url"], "url")
    concept.score = number(fields["score"], "score")
    concept.line = node.mark?.line
    concept.column = node.mark?.column
    concept.terms = terms(fields["terms"])
    if concept.terms.isEmpty { fault(node, .noTerms(concept: id)) }
    return concept
  }

  private mutating func definition(_ node: Node?) -> Definition? {
    guard let node, !isNull(node) else { return nil }
    guard let fields = fields(node, "definition", allowed: ["text", "source"]) else { return nil }
    guard let text = string(fields["text"], "text") else {
      fault(node, .missingKey("text", of: "a definition"))
      return nil
    }
    return Definition(text: text, source: string(fields["source"], "source"))
  }

  /// Whether `text` can stand in a file name and in YAML without quotes.
  private static func isIdentifier(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
