// untranslated
import DocumentModel
package import Linting
import TextModel

/// Finds what was left in the language of the source.
package struct Untranslated: PairRule {
  package static let description = RuleDescription(
    id: "untranslated", severity: .error,
    summary: "Words of the source were left untranslated.",
    details: """
      A sentence that is its source's, letter for letter, and stretches in the source's script: two \
      Chinese characters or more in English, three words of small letters in a row in Chinese. The \
      original in brackets, quotation marks or titles is no fault, nor are names and acronyms. \
      Between two texts of one language the rule finds nothing.
      """,
    fires: .init(
      "Strengthen 能力建设 in the field of trade.", source: "加强贸易领域能力建设。",
      note: "capacity building was not translated"),
    silent: .init(
      "Strengthen capacity building (能力建设) in the field of trade.", source: "加强贸易领域能力建设。",
      note: "the original stands in brackets"),
    remedy: "Translate the words, or put the original in brackets behind its translation.")

  /// Creates the rule.
  package init() {}

  package func findings(in pair: LintedPair) -> [Finding] {
    UntranslatedBeads(in: pair).spans.map { bead, span in
      let place = pair.target.place(of: span)
      let related = pair.span(bead, .source).map {
        Finding.Related(place: pair.source.place(of: $0), message: "the source of this sentence")
      }
      return Finding(
        rule: Self.description.id, severity: Self.description.severity, place: place,
        message: "“\(Self.shortened(place.text))” was not translated",
        related: [related].compactMap { $0 })
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
