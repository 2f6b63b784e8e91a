// inconsistent-spelling
import DocumentModel
package import Linting
import TextModel

/// Finds words that are spelled in two ways, in a document and across the documents of a run.
package struct InconsistentSpelling: CollectionRule {
  package static let description = RuleDescription(
    id: "inconsistent-spelling", severity: .warning,
    summary: "One word is spelled in two ways.",
    details: """
      British and American spelling of one word (modernisation, modernization), a name with and \
      without its diacritics (Brasilia, Brasília), and a compound that is one word here and two or a \
      hyphenated one there (cybersecurity, cyber security), an acronym with and without points (U.N., \
      UN), in one document and across the documents \
      of a run. A document that keeps to a spelling of its own throughout gets one finding for all \
      of its words. What most places have is proposed. Quotations and addresses are left alone.
      """,
    fires: .init(
      "Modernisation goes on. The path of modernization is open, and modernization pays.",
      note: "both spellings in one document"),
    silent: .init(
      "Modernisation goes on, in the words of the Bank for “Modernization”.",
      note: "the other spelling is quoted"),
    remedy: "Choose the spelling of the document's house style.")

  private let keys = SpellingKeys()

  /// Creates the rule.
  package init() {}

  /// What the rule keeps of a document.
  package struct Facts: Sendable {
    let document: String
    /// What is wrong in the document itself.
    var own: [Finding] = []
    /// Words that may be spelled in another way elsewhere.
    var words: [SpelledWord] = []
    /// Capitalised words without diacritics, which they may have elsewhere.
    var names: [PlainName] = []
    /// Compounds that may be joined in another way elsewhere.
    var compounds: [CompoundWord] = []
    /// Acronyms with points and without.
    var acronyms: DottedAcronyms?
    /// Nouns with two plurals.
    var plurals: [DoublePlural] = []
  }

  package func facts(of document: LintedDocument) -> Facts {
    let words = document.shared { DocumentWords(of: $0) }
    let text = document.document.source.utf8
    return text.withUnsafeBufferPointer { bytes in
      let spellings = SpellingsOfDocument(
        words: words, readings: keys.readings(of: words, in: text), document: document)
      let compounds = CompoundsOfDocument(words: words, bytes: bytes, document: document)
      return Facts(
        document: document.name, own: spellings.findings() + compounds.findings(),
        words: spellings.marked(bytes), names: spellings.plainNames(bytes),
        compounds: compounds.marked(), acronyms: DottedAcronyms(of: document),
        plurals: LatinPlurals.plurals(of: words, in: document))
    }
  }

  package func findings(across facts: [Facts]) -> [Finding] {
    facts.flatMap(\.own) + SpellingVarieties(facts).findings() + AccentedNames(facts).findings()
      + CompoundForms(facts).findings() + DottedAcronyms.findings(facts.compactMap(\.acronyms))
      + LatinPlurals.findings(facts.flatMap(\.plurals))
  }

  /// A finding about places of which the first is reported and `model` is what most have.
  static func finding(_ strays: [Place], model: [Place], _ message: String) -> Finding? {
    guard let first = strays.first else { return nil }
    return Finding(
      rule: description.id, severity: description.severity, place: first, message: message,
      related: (model + strays.dropFirst()).map {
        .init(place: $0, message: "“\($0.text)” here")
      })
  }
}
