// acronym-undefined
import DocumentModel
import GlossaryModel
package import Linting
import TermExtraction
import TermMatching
import TextModel

/// Finds acronyms that a document uses and never introduces.
package struct AcronymUndefined: CollectionRule {
  package static let description = RuleDescription(
    id: "acronym-undefined", severity: .warning,
    summary: "A document uses an acronym and never says what it stands for.",
    details: """
      Reported once an acronym and document, at its first place in running text, where neither \
      “Name (ACR)” nor “ACR (Name)” stands anywhere in the document and the glossary or another \
      document of the run knows the name. Acronyms that general dictionaries have (UN, EU, GDP), \
      names that have no other form, and acronyms inside longer names, headings and quotations are \
      left alone.
      """,
    fires: .init("The 33 members of CELAC met.", glossary: example, note: "never introduced"),
    silent: .init(
      "The 33 members of the Community of Latin American and Caribbean States (CELAC) met at the UN.",
      glossary: example, note: "introduced, and well known"),
    remedy: "Write the name with the acronym in brackets at the first place.")

  private static let example = """
    glossary: example
    concepts:
      - id: celac
        terms:
          en:
            - {term: Community of Latin American and Caribbean States, status: preferred}
            - {term: CELAC, status: admitted, kind: acronym}
    """

  /// Creates the rule.
  package init() {}

  /// An acronym that a document does not introduce.
  package struct Missing: Sendable {
    let acronym: String
    let place: Place
    let concept: String?
    /// The name by the glossary.
    let name: String?
    /// Where the document has the name without the acronym.
    let namePlace: Place?
    let isChinese: Bool
    let fix: Fix?

    /// The acronym, or how it is written elsewhere, in a bracket after a name.
    func bracket(_ text: String? = nil) -> String {
      isChinese ? "（\(text ?? acronym)）" : " (\(text ?? acronym))"
    }
  }

  /// A name that a document gives an acronym.
  package struct Known: Sendable {
    let acronym: String
    let name: String
    /// The acronym as it is written there.
    let written: String
    /// The name with its bracket.
    let place: Place
  }

  /// What is kept of a document.
  package struct Facts: Sendable {
    let missing: [Missing]
    let known: [Known]
    let language: String
  }

  package func facts(of document: LintedDocument) -> Facts {
    let acronyms = document.shared(DocumentAcronyms.init)
    let known = acronyms.definitions.filter { !$0.words.isEmpty }.map {
      Known(
        acronym: $0.acronym, name: $0.name,
        written: document.document.source.string($0.acronymSpan),
        place: document.pendingPlace(of: Self.whole($0, in: document.document.source.utf8)))
    }
    let open = acronyms.firstUses.filter {
      !acronyms.introduced.contains($0.acronym) && !WellKnownAcronyms.contains($0.acronym)
    }
    // Those of the same letters as a known one are another rule's.
    let letters = Set(known.map { AcronymDefinition.letters(of: $0.acronym) })
    let terms = Terms(document)
    return Facts(
      missing: open.filter { !letters.contains(AcronymDefinition.letters(of: $0.acronym)) }
        .compactMap { Self.missing($0.acronym, $0.span, document, terms) },
      known: known, language: document.document.language.language)
  }

  /// The name with the acronym and the bracket's end.
  private static func whole(_ definition: AcronymDefinition, in text: [UInt8]) -> ByteSpan {
    let end = max(definition.nameSpan.end, definition.acronymSpan.end)
    let isClosed = end < text.count && (text[end] == 0x29 || text[end] == 0x5D)
    return ByteSpan(
      min(definition.nameSpan.start, definition.acronymSpan.start), isClosed ? end + 1 : end)
  }

  package func findings(across facts: [Facts]) -> [Finding] {
    var known: [String: [Known]] = [:]
    for (fact, definition) in facts.flatMap({ fact in fact.known.map { (fact, $0) } }) {
      let key = fact.language + definition.acronym
      let all = known[key] ?? []
      // One place in a document, and as many documents as a person will look at.
      guard all.count < Self.mostIntroductions,
        all.last?.place.document != definition.place.document
      else { continue }
      known[key] = all + [definition]
    }
    // `ALBA` where another document introduces `ALBA-TCP`.
    let longer = Dictionary(
      known.sorted { $0.key < $1.key }.compactMap { key, all in
        key.firstIndex(of: "-").map { (String(key[..<$0]), all) }
      }, uniquingKeysWith: { first, _ in first })
    return facts.flatMap { fact in
      fact.missing.compactMap {
        let key = fact.language + $0.acronym
        return finding($0, known[key] ?? longer[key] ?? [])
      }
    }
  }

  /// How many documents that introduce an acronym a finding names.
  private static let mostIntroductions = 8

  /// The terms of a document, to be asked about many acronyms.
  private struct Terms {
    /// The first place of a name of each concept that is no acronym.
    private(set) var firstNames: [Int: ByteSpan] = [:]
    private var matches: [Int: TermMatch] = [:]

    init(_ document: LintedDocument) {
      guard let glossary = document.glossary else { return }
      for match in document.terms {
        if glossary.kind(of: match) == .acronym {
          matches[match.span.start] = match
        } else if !match.isNested, firstNames[match.concept] == nil {
          firstNames[match.concept] = match.span
        }
      }
    }

    /// The acronym of the glossary at `span`, a plural ending aside.
    func match(at span: ByteSpan) -> TermMatch? {
      matches[span.start].flatMap { abs($0.span.end - span.end) <= 1 ? $0 : nil }
    }
  }

  /// What is to be said of an acronym that is not introduced; `nil` where the glossary knows that it
  /// need not be.
  private static func missing(
    _ acronym: String, _ span: ByteSpan, _ document: LintedDocument, _ terms: Terms
  ) -> Missing? {
    var missing = Missing(
      acronym: acronym, place: document.pendingPlace(of: span), concept: nil, name: nil,
      namePlace: nil,
      isChinese: document.document.language.isChinese, fix: nil)
    guard let glossary = document.glossary,
      let match = terms.match(at: span)
    else { return missing }
    let term = glossary.term(of: match)
    let concept = glossary.concept(of: match)
    // Deprecated ones are another rule's, and some names are nothing but an acronym.
    guard term.status == .preferred || term.status == .admitted,
      let name = fullName(of: concept, glossary, document)
    else { return nil }
    let namePlace = terms.firstNames[match.concept].flatMap { $0.start < span.start ? $0 : nil }
    missing = Missing(
      acronym: acronym, place: missing.place, concept: concept.id, name: name,
      namePlace: namePlace.map { document.pendingPlace(of: $0) },
      isChinese: missing.isChinese,
      fix: document.fix(span, name + missing.bracket(), isSafe: false))
    return missing
  }

  /// The name in full, in the document's language.
  private static func fullName(
    of concept: Concept, _ glossary: LintedGlossary, _ document: LintedDocument
  ) -> String? {
    let language = document.document.language
    let names = concept.terms.filter {
      $0.language.language == language.language && $0.kind != .acronym
        && ($0.status == .preferred || $0.status == .admitted)
    }
    return (names.first { $0.status == .preferred } ?? names.first { $0.kind == .fullForm })?.text
  }

  private func finding(_ missing: Missing, _ known: [Known]) -> Finding? {
    guard let name = missing.name ?? known.first?.name else { return nil }
    let first = "“\(missing.acronym)” is not introduced"
    let bracket = missing.bracket(missing.name == nil ? known.first?.written : nil)
    let advice =
      missing.namePlace == nil
      ? "write “\(name)\(bracket)” here"
      : "put “\(bracket.drop { $0 == " " })” after the name where it first stands"
    let named = missing.namePlace.map {
      Finding.Related(place: $0, message: "the name stands here")
    }
    let elsewhere = known.map {
      Finding.Related(place: $0.place, message: "another document introduces it here")
    }
    let related = named.map { [$0] } ?? elsewhere
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: missing.place,
      message: "\(first); \(advice)", concept: missing.concept,
      fixes: missing.namePlace == nil ? [missing.fix].compactMap { $0 } : [],
      related: related)
  }
}
