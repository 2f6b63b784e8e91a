// inconsistent-reference
import DocumentModel
package import Linting
import TextModel

/// Finds documents that refer to themselves, to their parties or to a body in several ways.
package struct InconsistentReference: DocumentRule {
  package static let description = RuleDescription(
    id: "inconsistent-reference", severity: .warning,
    summary: "A document refers to itself, its parties or a body in several ways.",
    details: """
      “This Plan”, then “this plan” and “this Action Plan”; “the Forum”, then “the forum”; parties that \
      are called “the two parties” here and “the two sides” there; “the Annex” over which \
      “Appendix” stands. In texts that people sign, a \
      reader asks whether two things are meant. Compared is one document with itself; the short names \
      are nouns for texts, meetings and bodies, of which one is capitalised somewhere. Quotations are \
      left alone.
      """,
    fires: .init(
      "The parties adopt this Plan. All measures of this plan are voluntary.",
      note: "a capital in one place only"),
    silent: .init(
      "The parties adopt this Plan. All measures of this Plan follow the plan of Peru.",
      note: "the plan of somebody else is another one"),
    remedy: "Define one short name, and keep to it.")

  /// Creates the rule.
  package init() {}

  package func findings(in document: LintedDocument) -> [Finding] {
    let words = document.shared { DocumentWords(of: $0) }
    return document.document.source.utf8.withUnsafeBufferPointer { bytes in
      let references = DocumentReferences(words: words, bytes: bytes)
      return [
        finding(references.ownNames(), in: document),
        finding(
          references.parties(
            isSigned: document.document.blocks.count { $0.enumerator != nil } >= 3),
          in: document),
        finding(
          references.annexes(document.prose.filter(document.isHeading).map(\.span)), in: document),
      ].compactMap { $0 } + references.shortNames().compactMap { finding($0, in: document) }
    }
  }

  /// The finding about the ways to write one reference, the usual one first.
  private func finding(_ ways: [[ByteSpan]], in document: LintedDocument) -> Finding? {
    let strays = ways.dropFirst().flatMap { $0 }.sorted().map(document.place)
    guard let model = ways.first?.first.map(document.place), let first = strays.first else {
      return nil
    }
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: first,
      message: "“\(first.text)” is “\(model.text)” elsewhere in the document; use one",
      related: [.init(place: model, message: "“\(model.text)” here")]
        + strays.dropFirst().map { .init(place: $0, message: "“\($0.text)” here") })
  }
}
