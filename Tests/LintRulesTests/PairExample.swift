// Makes a pair of two texts that render each other line by line.
import DocumentModel
import DocumentReaders
import GlossaryModel
import Linting
import TextModel

/// Two texts that render each other line by line; an empty line renders nothing.
struct PairExample {
  /// The pair, without word links.
  let pair: LintedPair

  /// Reads both texts; their languages are detected where none is given.
  init(
    source: String, target: String, glossary: String? = nil,
    languages: (source: LanguageTag?, target: LanguageTag?) = (nil, nil)
  ) throws {
    let terms = try glossary.map {
      try LintedGlossary([GlossaryFile.read(name: "example.yaml", bytes: Array($0.utf8))])
    }
    let source = try Self.document("source.txt", source, languages.source)
    let target = try Self.document("target.txt", target, languages.target)
    let count = max(source.sentences.count, target.sentences.count)
    let beads = (0..<count).map { line in
      Bead(source: Self.filled([line], source), target: Self.filled([line], target))
    }
    pair = LintedPair(
      source: LintedDocument(source, glossary: terms),
      target: LintedDocument(target, glossary: terms),
      beads: beads.filter { !$0.source.isEmpty || !$0.target.isEmpty })
  }

  private static func document(
    _ name: String, _ text: String, _ language: LanguageTag?
  ) throws -> Document {
    try DocumentReader.read(
      SourceText(name: name, string: text), language: language, format: .segmented)
  }

  private static func filled(_ lines: [Int], _ document: Document) -> [Int] {
    lines.filter { document.sentences.indices.contains($0) && !document.sentences[$0].span.isEmpty }
  }
}
