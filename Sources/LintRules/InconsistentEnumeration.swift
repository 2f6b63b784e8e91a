// inconsistent-enumeration
import DocumentModel
package import Linting
import TextModel

/// Finds marks of one level of numbering that are written in two ways.
package struct InconsistentEnumeration: DocumentRule {
  package static let description = RuleDescription(
    id: "inconsistent-enumeration", severity: .warning,
    summary: "The marks of one list are written in different ways.",
    details: """
      “(II)” after “1.” and “Fourth,” after “(3)” stand for one level of numbering, as machine \
      translation writes it. Compared are the marks of the items that stand under one heading at one \
      depth: their numerals (Arabic, Roman, Chinese, letters, words), whether they are in brackets, and \
      the colon after “Article 1”.
      """,
    fires: .init(
      "1. Hold the forum every year.\n\n(II) Hold the fair every year.\n\n3. Hold the dialogue every year.\n",
      note: "one Roman numeral in brackets"),
    silent: .init(
      "1. Hold the forum every year.\n\n2. Hold the fair every year.\n\n3. Hold the dialogue.\n",
      note: "one form throughout"),
    remedy: "Write all marks of the level in one form.")

  /// Creates the rule.
  package init() {}

  private struct Level: Hashable {
    let parent: Int?
    let depth: Int
  }

  private struct Form: Hashable {
    let style: Enumerator.Style
    let isBracketed: Bool
    /// Whether a labelled mark ends in a colon: `Article 1:`.
    let hasColon: Bool
  }

  package func findings(in document: LintedDocument) -> [Finding] {
    let blocks = document.document.blocks
    var levels: [Level: [Int]] = [:]
    for (index, block) in blocks.enumerated() {
      guard let depth = block.depth, block.enumerator != nil else { continue }
      levels[Level(parent: block.parent, depth: depth), default: []].append(index)
    }
    return levels.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
      .compactMap { finding(of: $0.compactMap { blocks[$0].enumerator }, in: document) }
  }

  private func finding(of marks: [Enumerator], in document: LintedDocument) -> Finding? {
    let text = document.document.source.utf8
    let forms = Dictionary(grouping: marks) {
      Form(
        style: $0.style, isBracketed: $0.isBracketed,
        hasColon: $0.style == .labelled && text[$0.span.range].last == 0x3A)
    }
    guard forms.count > 1 else { return nil }
    let ranked = forms.values.sorted {
      ($1.count, $0.first?.span ?? ByteSpan(0, 0)) < ($0.count, $1.first?.span ?? ByteSpan(0, 0))
    }
    let others = ranked.dropFirst().flatMap { $0 }.map(\.span)
    guard let model = ranked.first?.first, let first = others.min() else { return nil }
    let (place, modelPlace) = (document.place(of: first), document.place(of: model.span))
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message:
        "“\(place.text)” and “\(modelPlace.text)” number one list; write its marks in one form",
      related: marks.map(\.span).filter { $0 != first }.map {
        let place = document.place(of: $0)
        return .init(place: place, message: "“\(place.text)” here")
      })
  }
}
