// What is done with texts that were read: terms, findings, beads, names.
import Alignment
import DocumentModel
import DocumentReaders
import GlossaryModel
import LintRules
import Linting
import TermExtraction
import TermMatching
import TestSupport
import TextModel
import WordAlignment
import Workspace

extension FuzzTarget {
  /// What is done with texts that were read; they are short, since each takes its time.
  static func analyses() throws -> [FuzzTarget] {
    let glossary = try GlossaryFile.read(
      name: "sample", bytes: try FuzzSeeds.files("glossary", ".yaml").first ?? [])
    let matcher = try TermMatcher(concepts: glossary.concepts, lexicon: nil)
    let linted = try LintedGlossary([glossary])
    return [
      FuzzTarget(
        name: "finding", seeds: { try FuzzSeeds.shortTexts() },
        tokens: FuzzTokens.markup + ["the Forum", "CELAC", "拉共体", "China-CELAC"], cost: 2
      ) { bytes in
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        for match in matcher.matches(in: text) {
          try FuzzFault.unless(
            match.span.start >= 0 && match.span.end <= text.count, "a term outside the text")
        }
      },
      FuzzTarget(
        name: "terms", seeds: { try FuzzSeeds.shortTexts() }, tokens: FuzzTokens.markup, cost: 4,
        length: 1 << 14, run: findOwnLines),
      FuzzTarget(
        name: "lint", seeds: { try FuzzSeeds.shortTexts() },
        tokens: FuzzTokens.markup + ["the Forum", "CELAC", "拉共体", "U.S.", "100 %", "$5bn"],
        cost: 10, length: 1 << 12
      ) { bytes in try lint(bytes, linted) },
      FuzzTarget(
        name: "align", seeds: { try FuzzSeeds.shortTexts() }, tokens: FuzzTokens.markup, cost: 10,
        length: 1 << 12,
        run: align),
      FuzzTarget(
        name: "extract", seeds: { try FuzzSeeds.shortTexts() },
        tokens: FuzzTokens.markup + ["(“", "”)", "（以下简称“", "the United Nations", "(UN)"], cost: 10,
        length: 1 << 12
      ) { bytes in
        let document = try read(bytes)
        _ = TermExtractor().concepts(
          in: [ExtractionDocument(document: document, id: "fuzz", authority: 1)])
      },
    ]
  }

  private static func read(_ bytes: some Collection<UInt8>) throws -> Document {
    try DocumentReader.read(
      Array(bytes), name: "fuzz.md", options: ReadingOptions(lossy: true, format: .markdown))
  }

  /// Every line is a term, and all are looked for in the text.
  private static func findOwnLines(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let concepts = text.split(separator: "\n").prefix(300).enumerated().map { index, line in
      Concept(
        id: "c\(index)",
        terms: [Term(text: String(line), language: index % 2 == 0 ? .english : .simplifiedChinese)])
    }
    let utf8 = Array(text.utf8)
    for match in try TermMatcher(concepts: concepts, lexicon: nil).matches(in: utf8) {
      try FuzzFault.unless(match.span.end <= utf8.count, "a term outside the text")
    }
  }

  private static func lint(_ bytes: [UInt8], _ glossary: LintedGlossary) throws {
    let rules = Rules.all
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection, pairRules: rules.pair,
      suppressionRules: rules.suppression, knownRules: rules.ids)
    let document = LintedDocument(try read(bytes), glossary: glossary)
    let findings = run.findings(of: [run.look(at: document)])
    let plan = FixPlan(findings, in: bytes, includingUnsafe: true) { Array($0.utf8) }
    try FuzzFault.unless(
      plan.made.isEmpty == (plan.result == bytes) || plan.mended > 0, "lost fixes")
    _ = Baseline.text(of: findings)
    let middle = bytes.count / 2
    let sides = [bytes[..<middle], bytes[middle...]]
    let (source, target) = (try read(sides[0]), try read(sides[1]))
    let beads = Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
    let pair = LintedPair(
      source: LintedDocument(source, glossary: glossary),
      target: LintedDocument(target, glossary: glossary), beads: beads)
    _ = run.findings(of: [run.look(at: pair.target, in: pair)])
  }

  private static func align(_ bytes: [UInt8]) throws {
    let middle = bytes.count / 2
    let (source, target) = (try read(bytes[..<middle]), try read(bytes[middle...]))
    let beads = Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
    for (side, document) in [(\Bead.source, source), (\Bead.target, target)] {
      try FuzzFault.unless(
        beads.flatMap { $0[keyPath: side] }.sorted() == Array(document.sentences.indices),
        "a sentence in no bead, or in two")
    }
    let words = { (bead: Bead, side: KeyPath<Bead, [Int]>, document: Document) in
      bead[keyPath: side].flatMap {
        document.source.string(document.sentences[$0].span).split(separator: " ").map(String.init)
      }
    }
    let pairs = beads.map {
      WordPair(source: words($0, \.source, source), target: words($0, \.target, target))
    }
    _ = WordAligner(source: .english, target: .simplifiedChinese, lexicon: nil).align(pairs)
  }
}
