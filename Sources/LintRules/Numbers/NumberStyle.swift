// number-style
import DocumentModel
package import Linting
import TextModel

/// Finds numbers, amounts and dates that are written in several styles.
package struct NumberStyle: CollectionRule {
  package static let description = RuleDescription(
    id: "number-style", severity: .warning,
    summary: "Numbers, amounts or dates of one kind are written in several styles.",
    details: """
      One number of one thing in words and in figures (“ten years”, “10 years”; “tenth anniversary”, \
      “10th anniversary”) and one amount with two signs (“US$5 billion”, “$5 billion”), in a document \
      and across the documents of a run. In one document also: “percent”, “per cent” and “%”; “1,000” \
      and “1000”; “13 May 2025” and “May 13, 2025”. Years, quotations and headings are left alone.
      """,
    fires: .init(
      "In the ten years since, trade doubled. Over the next 10 years it will grow by 5%.",
      note: "ten and 10 years"),
    silent: .init(
      "In the ten years since 2015, trade doubled. Over the next 20 years it will grow by 5%.",
      note: "two numbers, each in one style"),
    remedy: "Choose one style for numbers of the kind.")

  /// Creates the rule.
  package init() {}

  package func facts(of document: LintedDocument) -> [NumberUse] {
    let words = document.shared { DocumentWords(of: $0) }
    return document.document.source.utf8.withUnsafeBufferPointer { bytes in
      var uses = SpelledNumbers(words: words, bytes: bytes, document: document).uses()
      for block in document.prose where !document.isHeading(block) {
        uses += FigureScanner(bytes, block.body).uses().compactMap { use in
          document.quiet.overlaps(use.span)
            ? nil
            : NumberUse(
              kind: use.kind, key: use.key, style: use.style,
              place: document.pendingPlace(of: use.span))
        }
      }
      return uses
    }
  }

  package func findings(across facts: [[NumberUse]]) -> [Finding] {
    let own = facts.flatMap { uses in
      groups(uses).filter { $0.kind.isOfOneDocument }.compactMap { finding($0.uses) }
    }
    let shared = groups(facts.flatMap { $0 }).filter { !$0.kind.isOfOneDocument }
      .compactMap { finding($0.uses) }
    return own + shared
  }

  private func groups(_ uses: [NumberUse]) -> [(kind: NumberUse.Kind, uses: [NumberUse])] {
    struct Key: Hashable {
      let kind: NumberUse.Kind
      let key: String
    }
    return Dictionary(grouping: uses) { Key(kind: $0.kind, key: $0.key) }
      .sorted { ($0.key.kind.rawValue, $0.key.key) < ($1.key.kind.rawValue, $1.key.key) }
      .map { ($0.key.kind, $0.value) }
  }

  private func finding(_ uses: [NumberUse]) -> Finding? {
    let styles = Dictionary(grouping: uses, by: \.style)
    guard styles.count > 1 else { return nil }
    let ranked = styles.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let strays = ranked.dropFirst().flatMap(\.value).map(\.place).sorted()
    guard let usual = ranked.first?.value.map(\.place), let model = usual.first,
      let first = strays.first
    else { return nil }
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: first,
      message: "“\(first.text)” beside “\(model.text)”: write both in one style",
      related: (usual + strays.dropFirst()).map {
        .init(place: $0, message: "“\($0.text)” here")
      })
  }
}
