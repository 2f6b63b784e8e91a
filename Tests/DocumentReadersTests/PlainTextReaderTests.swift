// Tests of reading plain text into blocks.
import DocumentModel
import DocumentReaders
import Testing
import TextModel

@Suite struct PlainTextReaderTests {
  private func document(_ text: String, _ language: LanguageTag? = nil) throws -> Document {
    try DocumentReader.read(
      SourceText(name: "x.txt", string: text), language: language, format: .plainText)
  }

  private func blocks(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.blocks.map { document.source.string($0.span) }
  }

  @Test(
    "Every line is a block, whatever ends it",
    arguments: [
      ("", []), ("\n\n \n", []), ("a", ["a"]), ("a\n\nb", ["a", "b"]),
      ("a\r\nb\rc\u{0C}d", ["a", "b", "c", "d"]),
      ("\ta\t\n\u{3000}b\u{200B}\n", ["a", "b"]), ("a\u{2028}b", ["a", "b"]),
      (
        "Short line.\nAnother line that is longer.\nThird.\nFourth.\n",
        [
          "Short line.", "Another line that is longer.", "Third.", "Fourth.",
        ]
      ),
    ] as [(String, [String])])
  func lines(text: String, expected: [String]) throws {
    #expect(try blocks(text) == expected)
  }

  @Test("An empty file is not called English", arguments: ["", "\n\n \t\n"])
  func blank(text: String) throws {
    #expect(try document(text).language == .undetermined)
    #expect(try document(text, .english).language == .english)
  }

  @Test("Lines broken at a width are joined into paragraphs, or sentences would be cut in two")
  func wrapped() throws {
    let text = """
      The two sides agreed to hold the next meeting of the forum in a
      member state that is still to be named, and to prepare for it in
      good time. The plan covers trade, investment, infrastructure and
      energy.

      1. Both sides are willing to deepen their cooperation in the trade
      of agricultural products.
      2. They support the training of technical personnel, and wish to
      widen it.
        - A point below the second one that is long enough to need two
          lines of its own.
      """
    let document = try document(text)
    let found = document.blocks.map { document.source.string($0.span).prefix(12) }
    #expect(found == ["The two side", "1. Both side", "2. They supp", "- A point be"])
    #expect(document.blocks.map(\.sentences.count) == [2, 1, 1, 1])
    #expect(document.blocks[3].kind == .item)
    #expect(document.source.string(document.blocks[3].body).hasPrefix("A point"))
  }

  @Test("Chinese lines broken at a width are joined, too")
  func wrappedChinese() throws {
    let line = String(repeating: "合作", count: 20)
    let text = "\(line)\n\(line)\n\(line)\n和平。\n\n\(line)\n\(line)。"
    #expect(try blocks(text).count == 2)
  }

  @Test("A list of names stays a list")
  func shortLines() throws {
    #expect(try blocks("Argentina\nBrazil\nChile\nColombia\nCuba\nEcuador\n").count == 6)
  }

  @Test(
    "Short titles before prose are headings, signatures and datelines are not",
    arguments: [
      ("Report\n\nThe forum opened in Beijing. It was large.\n", ["heading", "paragraph"]),
      ("中拉合作\n双方同意加强合作。\n", ["heading", "paragraph"]),
      (
        "Prose goes first here, and ends.\nA Title\nMore prose follows here.\n",
        ["paragraph", "heading", "paragraph"]
      ),
      ("Prose goes first here, and ends.\nThe Editor\n", ["paragraph", "paragraph"]),
      ("A.\nBy Li Hua\nProse follows this line.\n", ["paragraph", "paragraph", "paragraph"]),
      ("1. Apples\n2. Pears\nBoth are good for you.\n", ["item", "item", "paragraph"]),
      (
        "1. Trade\nBoth sides trade.\n2. Finance\nBoth sides pay.\n",
        ["heading", "paragraph", "heading", "paragraph"]
      ),
    ])
  func headings(text: String, kinds: [String]) throws {
    #expect(try document(text).blocks.map(\.kind.rawValue) == kinds)
  }

  @Test("An initial at a line's start is given back to the text")
  func initials() throws {
    let document = try document(
      "V. Putin spoke at length.\nHe was heard.\nA. Smith answered him.\n")
    #expect(document.blocks.allSatisfy { $0.enumerator == nil && $0.depth == nil })
    #expect(document.blocks.allSatisfy { $0.body == $0.span })
  }

  @Test("Letters in a sequence are marks")
  func letters() throws {
    let document = try document("a. Apples are red.\nb. Pears are green.\nc. Plums are blue.\n")
    #expect(document.blocks.map(\.ordinal) == [1, 2, 3])
  }

  @Test(
    "A mark out of sequence is noted",
    arguments: [
      ("1. A b.\n2. A c.\n4. A d.\n", "follows 2"), ("1. A b.\n2. A c.\n2. A d.\n", "repeats 2"),
      ("5. A b.\n6. A c.\n7. A d.\n", "begins at 5"),
    ])
  func notes(text: String, note: String) throws {
    #expect(try document(text).blocks.compactMap(\.sequenceNote) == [note])
  }

  @Test("Ids follow from content: an insertion elsewhere leaves them alone")
  func stableIDs() throws {
    let before = try document("First text here.\nSame.\nLast text here. And more.\nSame.\n")
    let after = try document(
      "First text here.\nNew line.\nSame.\nLast text here. And more.\nSame.\n")
    let (old, new) = (before.blocks.map(\.id), after.blocks.map(\.id))
    #expect(old.count == 4 && Set(new).count == 5 && Set(old).isSubset(of: new))
    #expect(Set(before.sentences.map(\.id)).isSubset(of: after.sentences.map(\.id)))
    #expect(old[3] == old[1] + ".2")
  }

  @Test(
    "Big and odd inputs are read in full",
    arguments: [
      ("same line\n", 100_000), ("1. a\n", 4_000), ("a", 1_000_000), ("甲。", 20_000),
      ("(", 60_000), (". ", 50_000), ("一", 50_000), ("x\u{200B}", 1000), ("“", 30_000),
    ])
  func large(unit: String, count: Int) throws {
    let text = String(repeating: unit, count: count)
    let document = try document(text, .english)
    #expect(!document.blocks.isEmpty)
    var last = 0
    for sentence in document.sentences {
      #expect(sentence.span.start >= last && sentence.span.contains(sentence.body))
      last = sentence.span.end
    }
    #expect(last <= document.source.utf8.count)
  }
}
