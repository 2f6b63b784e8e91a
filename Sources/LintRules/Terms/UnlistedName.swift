// unlisted-name
import DocumentModel
import GlossaryModel
package import Linting
import TermExtraction
import TermMatching
import TextModel

/// Finds likely names of programs, meetings, bodies and texts that the glossary lacks.
package struct UnlistedName: CollectionRule {
  package static let description = RuleDescription(
    id: "unlisted-name", severity: .info,
    summary: "A likely name of a program, a meeting, a body or a text is not in the glossary.",
    details: """
      What a glossary does not have it cannot keep in one form. Reported once a name are capitalised \
      names whose noun says what they are (“Forum”, “Initiative”, “Fund”), and Chinese names that end \
      so, where no term of the glossary covers them; further places are given with the first. \
      Headings, quotations and parts of longer names are left alone. Only where there is a glossary.
      """,
    fires: .init(
      "They hold the China-Peru Mining Dialogue and the Belt and Road Initiative.",
      glossary: example, note: "the dialogue is not in the glossary"),
    silent: .init(
      "They continue the Belt and Road Initiative.", glossary: example,
      note: "the initiative is in the glossary"),
    remedy: "Add the name to the glossary (`isogloss extract`, `isogloss glossary accept`).",
    isDefault: false)

  private static let example = """
    glossary: example
    concepts:
      - id: belt-and-road-initiative
        terms:
          en:
            - {term: Belt and Road Initiative, status: preferred}
    """

  /// The scores from which names are reported.
  private static let leastScores = (english: 3.5, chinese: 3.0)
  /// How many further places are told of a name in one document.
  private static let mostPlaces = 20

  /// Creates the rule.
  package init() {}

  /// A name that the glossary lacks.
  package struct Unlisted: Sendable {
    let key: String
    let type: String
    let places: [Place]
  }

  package func facts(of document: LintedDocument) -> [Unlisted] {
    guard document.glossary != nil else { return [] }
    return Self.likely(in: document).compactMap { name in
      let places = name.spans.filter {
        !document.quiet.overlaps($0) && !Self.isListed($0, in: document)
      }
      // A name that the glossary covers somewhere is known.
      guard places.count == name.spans.count else { return nil }
      return Unlisted(
        key: name.key, type: name.type.rawValue,
        places: places.prefix(Self.mostPlaces).map(document.pendingPlace))
    }
  }

  private static func likely(in document: LintedDocument) -> [LikelyName] {
    if document.document.language.isChinese {
      return LikelyName.chinese(document.document, score: leastScores.chinese)
    }
    let names = document.shared(NameFacts.init).names
    return LikelyName.english(names, score: leastScores.english)
  }

  /// Whether a term of the glossary covers most of a name.
  private static func isListed(_ span: ByteSpan, in document: LintedDocument) -> Bool {
    var (low, high) = (0, document.terms.count)
    while low < high {
      let middle = (low + high) / 2
      if document.terms[middle].span.start < span.end { low = middle + 1 } else { high = middle }
    }
    // Terms are ordered by their beginning; none that reaches this far begins long before.
    return document.terms[..<low].reversed().prefix { $0.span.start + 400 > span.start }.contains {
      let common = min($0.span.end, span.end) - max($0.span.start, span.start)
      return 5 * common >= 3 * span.count
    }
  }

  package func findings(across facts: [[Unlisted]]) -> [Finding] {
    var byKey: [String: [Unlisted]] = [:]
    for name in facts.joined() { byKey[name.key, default: []].append(name) }
    return byKey.keys.sorted().compactMap { key in
      guard let names = byKey[key], let type = names.first?.type,
        let first = names.first?.places.first
      else { return nil }
      return Finding(
        rule: Self.description.id, severity: Self.description.severity, place: first,
        message: "The glossary has no “\(Self.oneLine(first.text))” (\(type)); add it",
        related: names.flatMap(\.places).dropFirst().map {
          .init(place: $0, message: "again here")
        })
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
