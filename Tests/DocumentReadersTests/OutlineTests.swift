// Tests of depth and ordinal in outlines of all kinds.
import DocumentModel
import DocumentReaders
import Testing
import TextModel

@Suite struct OutlineTests {
  /// The places of all marks, `depth.ordinal`, `-` for blocks without one.
  private func places(_ text: String, _ format: DocumentFormat = .plainText) throws -> String {
    let document = try DocumentReader.read(
      SourceText(name: "x.txt", string: text), format: format)
    return document.blocks.map { block in
      block.depth.map { "\($0).\(block.ordinal ?? 0)" } ?? "-"
    }.joined(separator: " ")
  }

  @Test(
    "Depth follows from the sequence, not from the style of the mark",
    arguments: [
      (
        "第一章　总则\n第一条　本法适用于贸易。\n第二条　双方遵守本法。\n第二章　贸易\n第三条　贸易自由。\n第四条　关税降低。\n",
        "1.1 2.1 2.2 1.2 2.3 2.4"
      ),
      ("一、贸易\n（一）扩大出口。\n1．农产品。\n2．矿产品。\n（二）扩大进口。\n二、投资\n（一）扩大投资。\n", "1.1 2.1 3.1 3.2 2.2 1.2 2.1"),
      (
        "I. Trade\n1. Exports grow.\nII. Finance\n(1) Banks lend.\n(ii) Funds invest.\n3. Energy\n1. Oil flows.\n",
        "1.1 2.1 1.2 2.1 2.2 1.3 2.1"
      ),
      ("First, trade grows.\nSecond, peace holds.\nThe meeting ended.\n", "1.1 1.2 -"),
      (
        "Part One: Past\nChapter 1: Origins\nChapter 2: Growth\nPart Two: Future\nChapter 3: Plans\nAnnex\n1. List of names.\n",
        "1.1 2.1 2.2 1.2 2.3 1.0 2.1"
      ),
      (
        "1. Trade grows.\n2. Peace holds.\n\nSecond list\n1. Ports open.\n2. Roads open.\n",
        "1.1 1.2 - 1.1 1.2"
      ),
      ("(h) Eighth.\n(i) Ninth.\n(j) Tenth.\n", "1.8 1.9 1.10"),
      ("(i) One here.\n(ii) Two here.\n(iii) Three here.\n", "1.1 1.2 1.3"),
      ("1. We note:\n(a) peace;\n(b) trade;\n(c) growth.\n2. We act.\n", "1.1 2.1 2.2 2.3 1.2"),
      ("I\nText follows here.\nII\nMore text follows.\n", "1.1 - 1.2 -"), ("I\nam here.\n", "- -"),
      ("Article 1 Aims\n1. Peace is kept.\nArticle 3 Ends\n1. Trade is kept.\n", "1.1 2.1 1.3 2.1"),
      (
        "Doc\n\n1. Only section\n\n1. First\n2. Second\n3. Third\n",
        "- 1.1 2.1 2.2 2.3"
      ),
      (
        "一、政治\n（一）对话\n第一，加强互信。\n第二，加强对话。\n首先，保持往来。\n二、经济\n（一）贸易\n",
        "1.1 2.1 3.1 3.2 4.1 1.2 2.1"
      ),
      (
        "(1) Trade grows.\n(2) Peace holds.\n(4) Ports open.\n(5) Roads open.\n(5) Rail opens.\n(3) Air opens.\n",
        "1.1 1.2 1.4 1.5 1.5 1.3"
      ),
      ("首先，往来。\n其次，对话。\n再次，合作。\n最后，和平。\n", "1.1 1.2 1.3 1.4"),
      ("First, trade.\nSecondly, peace.\nFinally, ports.\nFinally, we met.\n", "1.1 1.2 1.3 -"),
      ("1. Trade grows.\n2. Peace holds.\nFinally, the sides met.\n", "1.1 1.2 -"),
      ("Finally, the sides met.\nLastly, they signed.\n", "- -"),
      ("一是扩大贸易。\n二是扩大投资。\n三是促进和平。\n", "1.1 1.2 1.3"),
    ])
  func depths(text: String, expected: String) throws {
    #expect(try places(text) == expected)
  }

  @Test(
    "Markdown's headings and items are no siblings, and a list's items belong together",
    arguments: [
      ("# Doc\n\n## 1. Only section\n\n1. First\n2. Second\n3. Third\n", "- 1.1 2.1 2.2 2.3"),
      (
        "1. Aims\n2. Ends\n\n## 1. Aims\n\nText.\n\n## 2. Ends\n\n1. One\n   1. In\n   2. Out\n2. Two\n",
        "1.1 1.2 1.1 - 1.2 2.1 3.1 3.2 2.2"
      ),
      ("## 一、政治\n\n1. 对话\n2. 互信\n\n## 二、经济\n\n1. 贸易\n", "1.1 2.1 2.2 1.2 2.1"),
    ])
  func markdown(text: String, expected: String) throws {
    #expect(try places(text, .markdown) == expected)
  }

  @Test("A number out of sequence is told, and what it follows")
  func notes() throws {
    let text = "(1) Trade grows.\n(2) Peace holds.\n(4) Ports open.\n"
    let document = try DocumentReader.read(SourceText(name: "x.txt", string: text))
    #expect(document.blocks.map(\.sequenceNote) == [nil, nil, "follows 2"])
  }

  @Test("A block stands under the nearest heading or mark above its depth")
  func parents() throws {
    let text =
      "Plan of the forum\nArticle 1: Trade\n1. Exports grow.\n2. Imports grow.\nArticle 2: Peace\nAll agree on it.\n"
    let document = try DocumentReader.read(
      SourceText(name: "x.txt", string: text), format: .plainText)
    #expect(document.blocks.map(\.parent) == [nil, 0, 1, 1, 0, 4])
  }
}
