// Writes a glossary as YAML.
internal import TextModel

/// Writes a glossary as YAML, one concept after the other.
struct GlossaryWriter {
  /// What was written so far.
  private(set) var text = ""

  /// Writes the whole file.
  mutating func write(_ glossary: Glossary, header: [String]) {
    for line in header { text += line.isEmpty ? "#\n" : "# \(Self.oneLine(line))\n" }
    field(0, "glossary", glossary.name)
    guard !glossary.concepts.isEmpty else {
      text += "concepts: []\n"
      return
    }
    text += "concepts:\n"
    for concept in glossary.concepts { write(concept) }
  }

  /// The lines of a concept as an item of `concepts`.
  static func block(_ concept: Concept) -> [String] {
    var writer = GlossaryWriter()
    writer.write(concept)
    return writer.lines
  }

  /// The lines of a term as an item of its language.
  static func block(_ term: Term) -> [String] {
    var writer = GlossaryWriter()
    writer.write(term)
    return writer.lines
  }

  private var lines: [String] {
    text.split(separator: "\n").map(String.init)
  }

  private mutating func write(_ concept: Concept) {
    text += "  - id: \(YAMLScalar.written(concept.id))\n"
    text += "    type: \(concept.type.rawValue)\n"
    if let score = concept.score { text += "    score: \(score)\n" }
    field(4, "subjectField", concept.subjectField)
    if let definition = concept.definition {
      text += "    definition:\n"
      field(6, "text", definition.text)
      field(6, "source", definition.source)
    }
    if concept.doNotTranslate { text += "    doNotTranslate: true\n" }
    field(4, "note", concept.note)
    field(4, "url", concept.url)
    guard !concept.terms.isEmpty else { return }
    text += "    terms:\n"
    for language in concept.languages {
      text += "      \(YAMLScalar.written(language.description)):\n"
      for term in concept.terms where term.language == language { write(term) }
    }
  }

  private mutating func write(_ term: Term) {
    let fields = Self.fields(of: term)
    let flow = "{" + fields.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    guard !term.places.isEmpty || !term.reasons.isEmpty || flow.unicodeScalars.count > 90 else {
      text += "        - \(flow)\n"
      return
    }
    var lead = "        - "
    for field in fields {
      text += "\(lead)\(field.key): \(field.value)\n"
      lead = "          "
    }
    if !term.reasons.isEmpty {
      let reasons = term.reasons.map(YAMLScalar.written).joined(separator: ", ")
      text += "          reasons: [\(reasons)]\n"
    }
    guard !term.places.isEmpty else { return }
    text += "          occurrences:\n"
    for place in term.places {
      let document = YAMLScalar.written(place.document)
      text += "            - {document: \(document), start: \(place.start), end: \(place.end)}\n"
    }
  }

  /// The fields of a term that are written as `key: value`, in their order.
  private static func fields(of term: Term) -> [(key: String, value: String)] {
    var fields: [(key: String, value: String)] = [
      ("term", YAMLScalar.written(term.text)), ("status", term.status.rawValue),
      ("kind", term.kind.rawValue),
    ]
    let texts = [
      ("source", term.source), ("register", term.register), ("partOfSpeech", term.partOfSpeech),
      ("gender", term.gender), ("note", term.note), ("context", term.context),
    ]
    for case (let key, let value?) in texts { fields.append((key, YAMLScalar.written(value))) }
    if term.caseSensitive { fields.append(("caseSensitive", "true")) }
    if term.exact { fields.append(("exact", "true")) }
    if term.insideWords { fields.append(("insideWords", "true")) }
    if let score = term.score { fields.append(("score", "\(score)")) }
    return fields
  }

  private mutating func field(_ indent: Int, _ key: String, _ value: String?) {
    guard let value else { return }
    text += String(repeating: " ", count: indent) + "\(key): \(YAMLScalar.written(value))\n"
  }

  private static func oneLine(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control || scalar == "\u{2028}"
      result.unicodeScalars.append(isControl || scalar == "\u{2029}" ? " " : scalar)
    }
    return result
  }
}
