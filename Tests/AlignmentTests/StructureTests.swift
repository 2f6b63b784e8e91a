// Whether sections, and what was inserted, dropped or moved, are told apart.
import Alignment
import DocumentModel
import DocumentReaders
import TestSupport
import Testing
import TextModel

@Suite struct StructureTests {
  private static let plan = "action-plan/action-plan"

  private static func english() throws -> Document {
    try SegmentedDocument.sample("\(plan).mt.en.txt", .english)
  }

  private func read(_ text: String, _ language: LanguageTag = .english) throws -> Document {
    try DocumentReader.read(SourceText(name: "test", string: text), language: language)
  }

  private func beads(_ source: Document, _ target: Document) -> [Bead] {
    Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
  }

  /// How many sentences of `original` are not linked with themselves in `changed`, of which
  /// `place` gives the index.
  private func lost(_ beads: [Bead], _ count: Int, _ place: (Int) -> Int) -> Int {
    (0..<count).count { index in
      !beads.contains { $0.source == [index] && $0.target == [place(index)] }
    }
  }

  @Test(
    "a run that only one text has costs at most two beads outside of it, wherever it stands",
    arguments: [0, 1, 60, 130, 144], [12, 40])
  func insertion(place: Int, count: Int) throws {
    let document = try Self.english()
    let lines = document.sentences.map(document.text(of:))
    let foreign = try SegmentedDocument.sample(
      "wang-yi-article/wang-yi-article.press.en.txt", .english)
    let block = foreign.sentences.prefix(count).map(foreign.text(of:))
    let place = min(place, lines.count)
    let longer = try SegmentedDocument.make(Array(lines[..<place]) + block + lines[place...])
    let shorter = try SegmentedDocument.make(lines)
    let shifted = { (index: Int) in index < place ? index : index + count }
    #expect(lost(beads(shorter, longer), lines.count, shifted) <= 2)
    let turned = beads(longer, shorter).map { Bead(source: $0.target, target: $0.source) }
    #expect(lost(turned, lines.count, shifted) <= 2)
  }

  @Test("a book inserted into an article does not draw the article away")
  func longInsertion() throws {
    let document = try Self.english()
    let lines = document.sentences.map(document.text(of:))
    let words = (0..<400).map { "item\($0 * 7919 % 1009)" }
    let book = (0..<800).map { index in
      "The \(words[index % 400]) and \(words[index * 31 % 400]) were part of \(words[index * 57 % 400])."
    }
    let longer = try SegmentedDocument.make(Array(lines[..<50]) + book + lines[50...])
    let found = beads(try SegmentedDocument.make(lines), longer)
    #expect(lost(found, lines.count) { $0 < 50 ? $0 : $0 + book.count } <= 2)
  }

  /// Sentences that render each other in nothing but their lengths and marks.
  private func unknownWords(
    _ count: Int, _ numbers: inout SplitMix
  ) -> [(chinese: String, english: String)] {
    (0..<count).map { _ in
      let length = 6 + Int(numbers.next() % 40)
      let isQuestion = numbers.next() % 6 == 0
      let han = (0..<length).compactMap { _ in UnicodeScalar(0x4E00 + UInt32(numbers.next() % 8000))
      }
      let words = (0..<length * 3 / 5 + Int(numbers.next() % 3)).map { _ in
        String((0..<5).map { _ in "bcdfglmnprstaeiou".randomElement(using: &numbers) ?? "a" })
      }
      return (
        han.map(String.init).joined() + (isQuestion ? "？" : "。"),
        words.joined(separator: " ") + (isQuestion ? "?" : ".")
      )
    }
  }

  @Test(
    "without a dictionary a passage that only one text has would smear over all the others",
    arguments: [40, 75, 150], [false, true])
  func insertionWithoutDictionary(place: Int, isInSource: Bool) throws {
    var numbers = SplitMix(state: UInt64(place))
    let pairs = unknownWords(150, &numbers)
    let passage = unknownWords(40, &numbers)
    var source = pairs.map(\.chinese)
    var target = pairs.map(\.english)
    if isInSource {
      source.insert(contentsOf: passage.map(\.chinese), at: place)
    } else {
      target.insert(contentsOf: passage.map(\.english), at: place)
    }
    let found = beads(
      try SegmentedDocument.make(source, .simplifiedChinese), try SegmentedDocument.make(target))
    let turned = found.map { Bead(source: $0.target, target: $0.source) }
    let lost = lost(isInSource ? turned : found, pairs.count) {
      $0 < place ? $0 : $0 + passage.count
    }
    #expect(lost <= 15)
  }

  @Test("a run of sentences that moved is found where it is, and the rest stays")
  func movedRun() throws {
    let document = try Self.english()
    let lines = document.sentences.map(document.text(of:))
    let order = Array(0..<30) + Array(50..<100) + Array(30..<50) + Array(100..<lines.count)
    let moved = beads(
      try SegmentedDocument.make(lines), try SegmentedDocument.make(order.map { lines[$0] }))
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    #expect(lost(moved, lines.count) { place[$0] ?? -1 } <= 2)
    let flagged = moved.filter(\.moved).flatMap(\.source)
    #expect(Set(flagged).isSubset(of: 30..<50) && flagged.count >= 18)
    #expect(moved.flatMap(\.source).sorted() == Array(lines.indices))
    #expect(moved.flatMap(\.target).sorted() == Array(lines.indices))
  }

  private static let chapters: [(String, [String])] = [
    (
      "Bread",
      [
        "The baker rises before dawn.", "Flour and yeast wait in the cellar.",
        "Nobody else smells the oven.",
      ]
    ),
    (
      "Rivers",
      [
        "Salmon climb the weir in October.", "The ferryman counts passengers.",
        "Mist hides both shores until noon.",
      ]
    ),
    (
      "Clocks",
      [
        "Every tower strikes a different hour.", "The watchmaker blames the pigeons.",
        "Springs and cogs cover his bench.",
      ]
    ),
    (
      "Letters",
      [
        "The postman lost a parcel.", "Envelopes pile up behind the counter.",
        "Her handwriting was never legible.",
      ]
    ),
    (
      "Winter",
      [
        "Snow closes the mountain pass.", "Wolves come down to the village.",
        "Children skate on the frozen pond.",
      ]
    ),
  ]

  private func book(_ order: [Int], label: String) -> String {
    order.enumerated().map { number, chapter in
      "\(label) \(number + 1)\n\n" + Self.chapters[chapter].1.joined(separator: " ") + "\n\n"
    }.joined()
  }

  @Test("chapters are matched by what they say, not by their number")
  func numbersAlone() throws {
    let source = try read(book([0, 1, 2, 3, 4], label: "Chapter"))
    let target = try read(book([4, 0, 1, 2, 3], label: "Libro"))
    let found = beads(source, target)
    let text = { (document: Document, index: Int) in document.text(of: document.sentences[index]) }
    for bead in found where bead.source.count == 1 && bead.target.count == 1 {
      let left = text(source, bead.source[0])
      if left.hasPrefix("Chapter") { continue }
      #expect(left == text(target, bead.target[0]))
    }
    let linked = found.count { !$0.isNull && !text(source, $0.source[0]).hasPrefix("Chapter") }
    #expect(linked >= 14, "\(linked) of 15")
    #expect(found.contains { $0.moved })
  }

  @Test("a numbered section that moved is reported as moved, with nothing else disturbed")
  func movedSection() throws {
    let document = try Self.english()
    let blocks = document.blocks.filter { !$0.sentences.isEmpty }
    let starts = document.blocks.indices.filter {
      document.blocks[$0].depth == 1 && document.blocks[$0].ordinal != nil
    }
    let text = { (range: Range<Int>) in
      document.blocks[range].map { document.source.string($0.span) + "\n" }.joined(separator: "\n")
    }
    try #require(starts.count >= 4 && blocks.count > 20)
    let (first, second, third) = (starts[1], starts[2], starts[3])
    let changed = try read(
      text(0..<first) + "\n" + text(second..<third) + "\n" + text(first..<second) + "\n"
        + text(third..<document.blocks.count))
    let found = beads(document, changed)
    let wrong = found.count { bead in
      bead.source.map { document.text(of: document.sentences[$0]) }
        != bead.target.map { changed.text(of: changed.sentences[$0]) }
    }
    #expect(wrong <= 2)
    #expect(found.contains { $0.moved })
  }

  /// The beads of the plan and a changed copy of its blocks whose sides differ, null beads included.
  private func wrongBeads(_ change: ([String]) -> [String]) throws -> [Bead] {
    let document = try Self.english()
    let lines = document.blocks.map { document.source.string($0.span) }
    let changed = try read(change(lines).joined(separator: "\n\n") + "\n")
    return beads(document, changed).filter { bead in
      bead.source.map { document.text(of: document.sentences[$0]) }
        != bead.target.map { changed.text(of: changed.sentences[$0]) }
    }
  }

  @Test("a heading that one text lacks would leave its section without a counterpart")
  func missingHeading() throws {
    let document = try Self.english()
    let headings = document.blocks.indices.filter { document.blocks[$0].kind == .heading }
    try #require(headings.count > 20)
    for index in headings.dropFirst().enumerated().filter({ $0.offset % 5 == 0 }).map(\.element) {
      let wrong = try wrongBeads { lines in
        lines.indices.filter { $0 != index }.map { lines[$0] }
      }
      #expect(wrong.count <= 2, "without block \(index): \(wrong.count)")
    }
  }

  @Test("a heading that one text adds would empty the rest of its section")
  func addedHeading() throws {
    for place in stride(from: 10, to: 130, by: 30) {
      let wrong = try wrongBeads { $0.prefix(place) + ["Background"] + $0.dropFirst(place) }
      #expect(wrong.count <= 2, "after block \(place): \(wrong.count)")
    }
  }

  @Test("articles in the reverse order would be lost but for one")
  func reversedArticles() throws {
    let document = try Self.english()
    let starts = document.blocks.indices.filter {
      document.blocks[$0].depth == 1 && document.blocks[$0].ordinal != nil
    }
    let ends = starts.dropFirst() + [document.blocks.count]
    let wrong = try wrongBeads { lines in
      lines.prefix(starts[0]) + zip(starts, ends).reversed().flatMap { lines[$0..<$1] }
    }
    #expect(wrong.count <= 4)
  }

  @Test("a short section that changed places would be linked by its number")
  func shortSections() throws {
    let parts = [
      "Trade\n\nTrade grew by 5 percent in 2024. Exports of copper rose.",
      "Security\n\nThe two sides agreed on peace talks. They will meet in May.",
      "Culture\n\nA film festival opened in Lima. Ten schools took part.",
    ]
    func text(_ order: [Int]) -> String {
      "Report\n\n"
        + order.enumerated().map { "\($0 + 1). \(parts[$1])\n\n" }.joined()
    }
    let source = try read(text([0, 1, 2]))
    let target = try read(text([0, 2, 1]))
    let words = { (text: String) in text.drop { !$0.isLetter } }
    for bead in beads(source, target) {
      let left = bead.source.map { words(source.text(of: source.sentences[$0])) }
      #expect(left == bead.target.map { words(target.text(of: target.sentences[$0])) })
    }
  }

  @Test("ordinary renderings have no section that moved")
  func nothingMoved() throws {
    let chinese = try SegmentedDocument.sample("\(Self.plan).zh.txt", .simplifiedChinese)
    let english = try Self.english()
    #expect(!beads(chinese, english).contains { $0.moved })
    let article = "wang-yi-article/wang-yi-article"
    let mfa = try SegmentedDocument.sample("\(article).mfa.en.txt", .english)
    let press = try SegmentedDocument.sample("\(article).press.en.txt", .english)
    #expect(!beads(mfa, press).contains { $0.moved })
  }
}
