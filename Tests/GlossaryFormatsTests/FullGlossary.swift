// Glossaries that hold everything a glossary can hold.
import Foundation
import GlossaryModel
import TestSupport
import TextModel

/// Glossaries for round trips.
enum FullGlossary {
  /// The sample workspace's own glossary.
  static func sample() throws -> Glossary {
    let url = RepositoryPaths.root.appending(path: "glossary/china-celac.yaml")
    return plain(try GlossaryFile.read(name: "x", bytes: Array(try Data(contentsOf: url))))
  }

  /// A glossary with a value in every field, and texts that are hard to write.
  static var everything: Glossary {
    var first = Concept(id: "global-development-initiative", type: .initiative)
    first.subjectField = "diplomacy; \"development\""
    first.definition = Definition(
      text: "What China proposed\nin 2021, & <more>.", source: "mfa, p. 3")
    first.doNotTranslate = true
    first.note = "Isogloss kind: acronym\nA second line,\twith a tab"
    first.url = "https://example.org/a?b=c&d=%20e#f"
    var name = Term(text: "Global Development Initiative", language: .english, status: .preferred)
    name.source = "mfa-readout"
    name.register = "technical"
    name.partOfSpeech = "properNoun"
    name.gender = "neuter"
    name.note = "  spaces at both ends "
    name.context = "China’s “GDI”, \"quoted\"; a\\b"
    name.caseSensitive = true
    name.exact = true
    var acronym = Term(
      text: "GDI", language: .english, status: .deprecated, kind: .acronym, source: "press")
    acronym.register = "technicalRegister"
    acronym.partOfSpeech = "noun"
    var chinese = Term(text: "全球发展倡议", language: .simplifiedChinese, status: .preferred)
    chinese.insideWords = true
    first.terms = [
      name, acronym,
      Term(text: "=SUM(1), \"GDI\"", language: .english, status: .superseded, kind: .variant),
      chinese,
      Term(text: "倡议", language: .simplifiedChinese, status: .admitted, kind: .shortForm),
    ]
    var second = Concept(
      id: "2030-agenda",
      terms: [
        Term(text: "2030 Agenda", language: .english, status: .preferred, kind: .abbreviation),
        Term(text: "Agenda 2030", language: LanguageTag("es-419") ?? .english, status: .preferred),
        Term(text: "Agenda 2030", language: LanguageTag("pt-BR") ?? .english, status: .admitted),
      ])
    second.definition = Definition(text: "Goals, by 2030.")
    second.url = "agenda.html"
    return Glossary(name: "a & b", concepts: [first, second])
  }

  /// A glossary without the places in a file that it was read from.
  static func plain(_ glossary: Glossary) -> Glossary {
    var glossary = glossary
    for index in glossary.concepts.indices {
      glossary.concepts[index].line = nil
      glossary.concepts[index].column = nil
      for term in glossary.concepts[index].terms.indices {
        glossary.concepts[index].terms[term].line = nil
        glossary.concepts[index].terms[term].column = nil
      }
    }
    return glossary
  }
}
