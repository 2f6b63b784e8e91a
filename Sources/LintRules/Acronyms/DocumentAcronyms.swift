// The acronyms of a document: where they are used and what they stand for.
import DocumentModel
import GlossaryModel
import Linting
import TermExtraction
import TermMatching
import TextModel

/// The acronyms of a document.
struct DocumentAcronyms: Sendable {
  /// What the text says that acronyms stand for, quotations left out, in the order of the text.
  let definitions: [AcronymDefinition]
  /// Those of them that stand in running text, and have a name beside them.
  let inText: [AcronymDefinition]
  /// The first place in running text of each acronym, outside brackets, headings and longer terms of
  /// the glossary, in the order of the text.
  let firstUses: [(acronym: String, span: ByteSpan)]
  /// The acronyms that stand alone in a bracket somewhere, or beside one that explains them.
  let introduced: Set<String>

  /// Where acronyms stand that the glossary deprecates.
  private let deprecated: Set<ByteSpan>

  /// Reads a document.
  ///
  /// - Complexity: O(n).
  init(_ document: LintedDocument) {
    let all = AcronymDefinitions.find(in: document.document) {
      document.shared { EnglishLines(of: $0.document) }
    }
    definitions = all.filter {
      !document.quiet.overlaps($0.acronymSpan) && !document.quiet.reach(into: $0.nameSpan)
    }
    inText = Self.inText(definitions, document)
    deprecated = Self.deprecated(document)
    var introduced = Set(all.map(\.acronym))
    var firstUses: [(acronym: String, span: ByteSpan)] = []
    var seen: Set<String> = []
    let inTerms = Self.longTerms(document)
    document.document.source.utf8.withUnsafeBufferPointer { bytes in
      for block in document.prose {
        let uses = AcronymScanner(bytes, block.body).uses()
        guard !uses.isEmpty else { continue }
        let isHeading = document.isHeading(block)
        for use in uses {
          if use.isBracketed { introduced.insert(use.acronym) }
          guard !use.isBracketed, !use.isPart, !isHeading, !seen.contains(use.acronym),
            !document.quiet.overlaps(use.span), !inTerms.holds(use.span)
          else { continue }
          seen.insert(use.acronym)
          firstUses.append((use.acronym, use.span))
        }
      }
    }
    self.firstUses = firstUses
    self.introduced = introduced
  }

  /// Whether another rule says already that the acronym at `span` is not to be used.
  func isDeprecated(_ span: ByteSpan) -> Bool { deprecated.contains(span) }

  private static func deprecated(_ document: LintedDocument) -> Set<ByteSpan> {
    guard let glossary = document.glossary else { return [] }
    return Set(
      document.terms.filter {
        guard glossary.kind(of: $0) == .acronym else { return false }
        let status = glossary.status(of: $0)
        return status == .deprecated || status == .superseded
      }.map(\.span))
  }

  private static func inText(
    _ definitions: [AcronymDefinition], _ document: LintedDocument
  ) -> [AcronymDefinition] {
    let blocks = document.document.blocks
    var block = 0
    return definitions.filter { definition in
      let start = definition.acronymSpan.start
      while block < blocks.count, blocks[block].span.end <= start { block += 1 }
      guard block < blocks.count, !definition.words.isEmpty else { return false }
      return !document.isHeading(blocks[block])
    }
  }

  /// The terms of the glossary that are no acronyms.
  private static func longTerms(_ document: LintedDocument) -> SpanSet {
    let text = document.document.source.utf8
    let long = document.terms.filter { match in
      !match.isNested && text[match.span.range].contains { $0 == 0x20 || $0 == 0x2D || $0 >= 0x80 }
    }
    return SpanSet(long.map(\.span))
  }
}
