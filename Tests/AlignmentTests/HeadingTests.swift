// Whether headings stay alone, whatever the other text has in their place.
import Alignment
import DocumentModel
import DocumentReaders
import Lexicon
import TestSupport
import Testing
import TextModel

@Suite struct HeadingTests {
  /// Sections in two wordings: a heading and sentences.
  private static let sections: [[(heading: String, sentences: [String])]] = [
    [
      (
        "Fishing",
        [
          "The fleet left the harbour before sunrise.", "Nets were mended on the quay all winter.",
          "Prices of cod rose again in spring.",
        ]
      ),
      (
        "Roads and bridges",
        [
          "The old bridge carries lorries no longer.", "A new road will cross the marsh.",
          "Tolls pay for both.",
        ]
      ),
      (
        "Schools",
        [
          "Every village keeps its own teacher.", "Books come by boat once a month.",
          "Pupils learn two languages.",
        ]
      ),
      (
        "The harvest",
        [
          "Barley ripens late on the northern slopes.", "Storms flattened half of the oats.",
          "The granary is nearly full.",
        ]
      ),
    ],
    [
      (
        "Fisheries",
        [
          "Before sunrise the fleet had left the harbour.",
          "All winter, nets were being mended on the quay.",
          "In spring the price of cod rose once more.",
        ]
      ),
      (
        "Bridges and roads",
        [
          "Lorries are no longer carried by the old bridge.",
          "The marsh will be crossed by a new road.", "Both are paid for by tolls.",
        ]
      ),
      (
        "Education",
        [
          "Each village has a teacher of its own.", "Once a month a boat brings books.",
          "The pupils learn two languages.",
        ]
      ),
      (
        "Harvest",
        [
          "On the northern slopes barley ripens late.",
          "Half of the oats were flattened by storms.",
          "The granary is almost full.",
        ]
      ),
    ],
  ]

  /// How the headings of a text are written.
  enum Style: String, CaseIterable {
    case none
    case plain
    case arabic
    case roman
    case bracketed

    func heading(_ text: String, _ number: Int) -> String? {
      let roman = ["I", "II", "III", "IV"][number]
      return switch self {
      case .none: nil
      case .plain: text
      case .arabic: "\(number + 1). \(text)"
      case .roman: "\(roman). \(text)"
      case .bracketed: "(\(roman)) \(text)"
      }
    }
  }

  /// How the sentences of a section are laid out.
  enum Layout: CaseIterable {
    case paragraphs
    case lines
  }

  private func document(_ side: Int, _ style: Style, _ layout: Layout) throws -> Document {
    var blocks: [String] = []
    for (number, section) in Self.sections[side].enumerated() {
      if let heading = style.heading(section.heading, number) { blocks.append(heading) }
      switch layout {
      case .paragraphs: blocks.append(section.sentences.joined(separator: " "))
      case .lines: blocks += section.sentences
      }
    }
    let text = blocks.joined(separator: "\n\n") + "\n"
    return try DocumentReader.read(SourceText(name: "test", string: text), language: .english)
  }

  /// The sides of beads that put a line which closes with no mark beside other sentences.
  private func merged(_ beads: [Bead], _ source: Document, _ target: Document) -> [[String]] {
    let sides = beads.flatMap { bead in
      [(source, bead.source), (target, bead.target)].map { document, indices in
        indices.map { document.text(of: document.sentences[$0]) }
      }
    }
    return sides.filter { side in
      side.count > 1 && side.contains { $0.count <= 60 && $0.last?.isPunctuation == false }
    }
  }

  @Test(
    "A heading is never merged into a sentence beside it, numbered or not, translated or dropped",
    arguments: Style.allCases, Style.allCases)
  func invented(source: Style, target: Style) throws {
    for layout in Layout.allCases {
      for other in Layout.allCases {
        let left = try document(0, source, layout)
        let right = try document(1, target, other)
        for (left, right) in [(left, right), (right, left)] {
          let beads = Aligner(lexicon: nil).align(source: left, target: right).bitext.beads
          #expect(merged(beads, left, right) == [], "\(layout), \(other)")
        }
      }
    }
  }

  @Test("No heading of the sample is merged into a sentence beside it, in either direction")
  func sample() throws {
    let lexicon = try GoldSet.lexiconPath.map { try CompiledLexicon(path: $0) }
    let documents = [
      (
        try SegmentedDocument.sample("action-plan/action-plan.zh.txt", .simplifiedChinese),
        try SegmentedDocument.sample("action-plan/action-plan.mt.en.txt", .english)
      ),
      (
        try SegmentedDocument.sample("wang-yi-article/wang-yi-article.mfa.en.txt", .english),
        try SegmentedDocument.sample("wang-yi-article/wang-yi-article.press.en.txt", .english)
      ),
    ]
    for (left, right) in documents + documents.map({ ($1, $0) }) {
      let beads = Aligner(lexicon: lexicon).align(source: left, target: right).bitext.beads
      #expect(merged(beads, left, right) == [])
    }
  }
}
