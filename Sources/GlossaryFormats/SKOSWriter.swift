// Writes a glossary as a SKOS vocabulary in Turtle.
package import GlossaryModel
internal import TextModel

/// Writes a glossary as a SKOS vocabulary (W3C, 2009) in Turtle (W3C, 2014).
///
/// Preferred terms are `skos:prefLabel`, admitted ones `skos:altLabel`, deprecated and superseded
/// ones `skos:hiddenLabel`: found, but not shown.
package enum SKOSWriter {
  /// The whole file; what it cannot hold is told.
  ///
  /// - Parameter base: What the addresses of concepts begin with; otherwise `urn:isogloss:NAME:`.
  /// - Complexity: O(n) in the size of the glossary.
  package static func file(_ glossary: Glossary, base: String? = nil) -> GlossaryExport {
    let base = base ?? "urn:isogloss:\(escaped(glossary.name)):"
    var left = LeftBehind()
    var text = """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix isogloss: <urn:isogloss:vocabulary:> .

      <\(base)> a skos:ConceptScheme ;
        dcterms:title \(literal(glossary.name)) .

      """
    for concept in glossary.concepts {
      let lines = properties(of: concept, scheme: base, &left)
      text += "\n<\(base)\(escaped(concept.id))> a skos:Concept ;\n"
      text += lines.map { "  \($0)" }.joined(separator: " ;\n") + " .\n"
    }
    return GlossaryExport(text: text, remarks: left.remarks)
  }

  private static func properties(
    of concept: Concept, scheme: String, _ left: inout LeftBehind
  ) -> [String] {
    var lines = ["skos:inScheme <\(scheme)>", "skos:notation \(literal(concept.id))"]
    lines.append("dcterms:type \(literal(concept.type.rawValue))")
    if let field = concept.subjectField { lines.append("dcterms:subject \(literal(field))") }
    if let definition = concept.definition {
      lines.append("skos:definition \(literal(definition.text))")
      if let source = definition.source { lines.append("dcterms:source \(literal(source))") }
    }
    if let note = concept.note { lines.append("skos:note \(literal(note))") }
    if let url = concept.url { lines.append("rdfs:seeAlso \(reference(url))") }
    if concept.doNotTranslate { lines.append("isogloss:doNotTranslate true") }
    var preferred: Set<String> = []
    for term in concept.terms {
      let tag = term.language.description
      var label = label(of: term.status)
      // A concept has one preferred label in a language at most (SKOS, S14).
      if term.status == .preferred, !preferred.insert(tag).inserted {
        label = "altLabel"
        left.add("preferred terms beside another of their language")
      }
      if term.status == .superseded { left.add("that a term is superseded, not deprecated") }
      lines.append("skos:\(label) \(literal(term.text))@\(tag)")
      left.add(term, but: [])
    }
    return lines
  }

  private static func label(of status: TermStatus) -> String {
    switch status {
    case .preferred: "prefLabel"
    case .admitted: "altLabel"
    case .deprecated, .superseded: "hiddenLabel"
    }
  }

  private static func reference(_ url: String) -> String {
    TBXDatatype.web.allows(url) ? "<\(escaped(url, but: "/:?=&#%@+,;~$!*()'"))>" : literal(url)
  }

  /// A literal, on one line.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Everything but letters, digits, `-._` and some further signs as percent escapes.
  private static func escaped(_ text: String, but signs: String = "") -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      let isPlain =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || "-._".utf8.contains(byte) || signs.utf8.contains(byte)
      result += isPlain ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: result, as: UTF8.self)
  }
}
