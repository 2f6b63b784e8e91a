// acronym-conflict
package import Linting
import TermExtraction
import TextModel

/// Finds acronyms that stand for two names, and names that have two acronyms.
package struct AcronymConflict: CollectionRule {
  package static let description = RuleDescription(
    id: "acronym-conflict", severity: .warning,
    summary: "One acronym stands for two names, or one name has two acronyms.",
    details: """
      “CELAC-China Forum (CCF)” and then “the FCC” in one document; “Network (CTN)” here and “Centre \
      (CTN)” there. Compared are the names before brackets, within a document and, where they share \
      at least half their words, across all documents of a run; acronyms of the same letters in \
      another order, the second of which nothing introduces, are taken for one. Quotations and \
      headings are left alone.
      """,
    fires: .init(
      "The CELAC-China Forum (CCF) met. The next FCC meeting is in 2028.",
      note: "FCC is introduced nowhere and has the letters of CCF"),
    silent: .init(
      "The CELAC-China Forum (CCF) met. The next CCF meeting is in 2028.", note: "one acronym"),
    remedy: "Choose one acronym for the name, and one name for the acronym, in all documents.",
    yieldsTo: ["inconsistent-name"])

  /// Creates the rule.
  package init() {}

  /// What a document says that an acronym stands for.
  package struct Definition: Sendable {
    let value: AcronymDefinition
    let place: Place
    /// Where the name stands.
    let namePlace: Place
  }

  /// What is kept of a document.
  package struct Facts: Sendable {
    let definitions: [Definition]
    let findings: [Finding]
  }

  package func facts(of document: LintedDocument) -> Facts {
    let definitions = document.shared(DocumentAcronyms.init).inText
      .map {
        Definition(
          value: $0, place: document.pendingPlace(of: $0.acronymSpan),
          namePlace: document.pendingPlace(of: $0.nameSpan))
      }
    return Facts(
      definitions: definitions, findings: Self.permuted(definitions, document))
  }

  package func findings(across facts: [Facts]) -> [Finding] {
    let all = facts.flatMap(\.definitions)
    return facts.flatMap(\.findings) + Self.twoNames(all) + Self.twoAcronyms(all)
  }

  // MARK: The letters of an acronym in another order

  /// The acronyms that nothing introduces and that have the letters of one that is.
  private static func permuted(
    _ definitions: [Definition], _ document: LintedDocument
  ) -> [Finding] {
    guard !definitions.isEmpty else { return [] }
    let acronyms = document.shared(DocumentAcronyms.init)
    let byLetters = Dictionary(
      definitions.map { (AcronymDefinition.letters(of: $0.value.acronym), $0) },
      uniquingKeysWith: { first, _ in first })
    return acronyms.firstUses.compactMap { acronym, span in
      guard !acronyms.introduced.contains(acronym), !acronyms.isDeprecated(span),
        let known = byLetters[AcronymDefinition.letters(of: acronym)]
      else { return nil }
      return Finding(
        rule: description.id, severity: description.severity,
        place: document.pendingPlace(of: span),
        message: "“\(acronym)” is introduced nowhere; write “\(known.value.acronym)” if the "
          + "\(known.value.name) is meant",
        related: [.init(place: known.place, message: "“\(known.value.acronym)” is introduced here")]
      )
    }
  }

  // MARK: One acronym, two names

  private static func twoNames(_ definitions: [Definition]) -> [Finding] {
    let groups = Dictionary(grouping: definitions, by: \.value.acronym)
    return groups.keys.sorted().flatMap { acronym -> [Finding] in
      conflicts(groups[acronym] ?? [], AcronymNames.areOne) { a, b in
        a.place.document == b.place.document || AcronymNames.areAkin(a.value, b.value)
      }.map { usual, other, further in
        finding(
          other, usual, further, \.namePlace,
          "“\(acronym)” stands for “\(other.value.name)” here and for “\(usual.value.name)” "
            + "elsewhere; choose one name")
      }
    }
  }

  // MARK: One name, two acronyms

  private static func twoAcronyms(_ definitions: [Definition]) -> [Finding] {
    let groups = Dictionary(grouping: definitions) {
      $0.value.words.sorted().joined(separator: " ")
    }
    return groups.keys.sorted().flatMap { name -> [Finding] in
      conflicts(groups[name] ?? [], { $0.acronym == $1.acronym }) { _, _ in true }
        .map { usual, other, further in
          finding(
            other, usual, further, \.place,
            "“\(other.value.name)” has the acronym “\(other.value.acronym)” here and "
              + "“\(usual.value.acronym)” elsewhere; choose one")
        }
    }
  }

  /// Of definitions that have something in common those that differ from the usual one, each kind
  /// with its first place in each document and its further places there.
  private static func conflicts(
    _ definitions: [Definition],
    _ areOne: (AcronymDefinition, AcronymDefinition) -> Bool,
    where isOfInterest: (Definition, Definition) -> Bool
  ) -> [(usual: Definition, other: Definition, further: [Definition])] {
    guard definitions.count > 1 else { return [] }
    var kinds: [[Definition]] = []
    for definition in definitions {
      let known = kinds.firstIndex { areOne($0[0].value, definition.value) }
      if let known {
        kinds[known].append(definition)
      } else if kinds.count < Self.mostKinds {
        kinds.append([definition])
      }
    }
    guard kinds.count > 1 else { return [] }
    return conflicts(kinds, isOfInterest)
  }

  /// An acronym that stands for more things than this is not compared further.
  private static let mostKinds = 32

  private static func conflicts(
    _ kinds: [[Definition]], _ isOfInterest: (Definition, Definition) -> Bool
  ) -> [(usual: Definition, other: Definition, further: [Definition])] {
    // What most documents have; of equals what stands first.
    let counts = kinds.map { Set($0.map(\.place.document)).count }
    guard let usual = kinds.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }) else {
      return []
    }
    return kinds.indices.filter { $0 != usual }.flatMap { kind in
      var byDocument: [String: [Definition]] = [:]
      for definition in kinds[kind] {
        byDocument[definition.place.document, default: []].append(definition)
      }
      return byDocument.keys.sorted().compactMap {
        document -> (Definition, Definition, [Definition])? in
        guard let places = byDocument[document], let first = places.first else { return nil }
        let near = kinds[usual].first { $0.place.document == document } ?? kinds[usual][0]
        return isOfInterest(first, near) ? (near, first, Array(places.dropFirst())) : nil
      }
    }
  }

  private static func finding(
    _ other: Definition, _ usual: Definition, _ further: [Definition],
    _ place: KeyPath<Definition, Place>, _ message: String
  ) -> Finding {
    Finding(
      rule: description.id, severity: description.severity, place: other[keyPath: place],
      message: message,
      related: [.init(place: usual[keyPath: place], message: "“\(usual.value.name)” here")]
        + further.map { .init(place: $0[keyPath: place], message: "“\($0.value.name)” again") })
  }
}
