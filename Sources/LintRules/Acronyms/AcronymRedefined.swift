// acronym-redefined
import DocumentModel
package import Linting
import TermExtraction
import TextModel

/// Finds acronyms that a document introduces twice.
package struct AcronymRedefined: DocumentRule {
  package static let description = RuleDescription(
    id: "acronym-redefined", severity: .warning,
    summary: "A document says twice what an acronym stands for.",
    details: """
      Once introduced, an acronym stands alone; a second “Global Development Initiative (GDI)” makes \
      the reader look for a difference. Compared are the names before brackets, their small words \
      aside; another name for the same acronym is acronym-conflict. Headings and quotations are left \
      alone.
      """,
    fires: .init(
      "The Global Development Initiative (GDI) grows. The Global Development Initiative (GDI) helps.",
      note: "introduced in both sentences"),
    silent: .init(
      "The Global Development Initiative (GDI) grows. The GDI helps.", note: "introduced once"),
    remedy: "Leave the name or the bracket out at the later place.")

  /// Creates the rule.
  package init() {}

  package func findings(in document: LintedDocument) -> [Finding] {
    var first: [String: AcronymDefinition] = [:]
    var findings: [Finding] = []
    for definition in document.shared(DocumentAcronyms.init).inText {
      guard let earlier = first[definition.acronym] else {
        first[definition.acronym] = definition
        continue
      }
      guard AcronymNames.areOne(earlier, definition),
        !isRepeated(definition.nameSpan, after: earlier.nameSpan, in: document)
      else { continue }
      findings.append(finding(definition, after: earlier, in: document))
    }
    return findings
  }

  /// Whether the sentence around one place is that around another, word by word: a lead that a page
  /// has before the text and in it.
  private func isRepeated(
    _ span: ByteSpan, after earlier: ByteSpan, in document: LintedDocument
  ) -> Bool {
    let text = document.document.source.utf8
    guard let own = sentence(at: span.start, in: document),
      let before = sentence(at: earlier.start, in: document), own != before
    else { return false }
    return text[own.range].elementsEqual(text[before.range])
  }

  private func sentence(at offset: Int, in document: LintedDocument) -> ByteSpan? {
    let sentences = document.document.sentences
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].body.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].body.start <= offset else { return nil }
    return sentences[low].body
  }

  private func finding(
    _ definition: AcronymDefinition, after earlier: AcronymDefinition, in document: LintedDocument
  ) -> Finding {
    let place = document.place(
      of: ByteSpan(definition.nameSpan.start, definition.acronymSpan.end))
    let before = document.place(of: earlier.acronymSpan)
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: "“\(definition.acronym)” was introduced before; write it alone, or the name alone",
      related: [.init(place: before, message: "“\(before.text)” is introduced here")])
  }
}
