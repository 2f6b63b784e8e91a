// Tests of reading subtitles, AsciiDoc, reStructuredText and PDF.
import DocumentModel
import DocumentReaders
import Foundation
import TestSupport
import Testing
import TextModel

@Suite struct TextMarkupReaderTests {
  private func texts(_ document: Document) -> [String] {
    document.blocks.map { document.source.string($0.span) }
  }

  private func texts(_ text: String, _ name: String) throws -> [String] {
    texts(try DocumentReader.read(Array(text.utf8), name: name))
  }

  @Test(
    "What is said in several subtitles would be cut in the middle, or numbers and times be read",
    arguments: [
      (
        "1\n00:00:01,000 --> 00:00:02,000\n<i>The two sides will deepen</i>\n\n2\n"
          + "00:00:02,500 --> 00:00:04,000\nthe Global\nInitiative. {\\an8}They agree.\n\n3\n"
          + "00:00:05,000 --> 00:00:06,000\n- Is it so?\n- It is.\n",
        ["The two sides will deepen the Global Initiative. They agree.", "Is it so?", "It is."]
      ),
      (
        "WEBVTT - x\n\nNOTE no\nmore\n\nSTYLE\n::cue {}\n\nid1\n00:01.000 --> 00:02.000 align:start\n"
          + "<v Wang>Ports &amp; <c.a>rails</c>\n\n00:03.000 --> 00:04.000\n中国\n提出\n",
        ["Ports & rails", "中国提出"]
      ), ("WEBVTT", []),
      (
        "1\r\n00:00:01,000 --> 00:00:02,000\r\nOne.\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nTwo.\r\n",
        ["One.", "Two."]
      ),
    ])
  func subtitles(file: String, expected: [String]) throws {
    #expect(try texts(file, "x") == expected)
  }

  @Test("What is found in a subtitle is shown at its own bytes and line")
  func subtitlePlaces() throws {
    let file =
      "1\n00:00:01,000 --> 00:00:02,000\n<b>Belt and\n\n2\n00:00:03,000 --> 00:00:04,000\nroad</b>\n"
    let source = try DocumentReader.read(Array(file.utf8), name: "x.srt").source
    #expect(source.string(ByteSpan(0, source.utf8.count)) == "Belt and road")
    #expect(source.original(ByteSpan(9, 13)) == ByteSpan(77, 81))
    #expect(LineIndex(source).position(of: 9) == TextPosition(line: 7, column: 1))
  }

  private static let plan = [
    "Political dialogue",
    "The two sides will deepen the Global Development Initiative and hold\nthe China-CELAC Forum. They\n",
    "1. Hold the forum.", "2. Hold it again:", "a. in Beijing;", "b. in Brasília.", "i. not a list",
    "ports", "roads & bridges", "Trade", "Area", "Lead", "Rail", "China CELAC", "Sea", "Both sides",
    "It ends here.",
  ]

  @Test("Lightweight markup would be read as prose, marks and all", arguments: ["rst", "adoc"])
  func plans(ending: String) throws {
    let document = try DocumentReader.read(
      FormatDetectionTests.bytes("plan.\(ending)"), name: "plan.\(ending)")
    let blocks = texts(document).map { $0.replacing("(i)", with: "i.") }
    // The footnote of reStructuredText is a block of its own.
    let notes = ending == "rst" ? ["The forum was founded in 2015."] : []
    #expect(Array(blocks.dropFirst(Self.plan.count)) == notes)
    for (block, expected) in zip(blocks, Self.plan) where !expected.hasSuffix("\n") {
      #expect(block == expected)
    }
    #expect(blocks[1].hasPrefix("The two sides will deepen the Global Development Initiative and"))
    #expect(!blocks[1].contains("*") && !blocks[1].contains("example.org"))
    #expect(document.blocks[0].kind == .heading && document.blocks[9].kind == .heading)
    #expect(document.blocks[10].kind == .table)
  }

  @Test(
    "Code and comments are kept out of prose",
    arguments: [
      ("x.adoc", "// no\n:a: b\n\nText.\n\n----\ncode\n----\n\n////\nno\n////\nEnd.\n"),
      (
        "x.rst",
        ".. no\n   no\n\nText.\n\n.. code-block:: c\n\n   code\n\n.. image:: x.png\n\nEnd.\n"
      ),
    ])
  func code(name: String, text: String) throws {
    let document = try DocumentReader.read(Array(text.utf8), name: name)
    #expect(document.sentences.map { document.text(of: $0) } == ["Text.", "End."])
    #expect(document.blocks.map(\.kind) == [.paragraph, .code, .paragraph])
  }

  @Test("What pandoc writes before a number that is no item of its list is nothing to read")
  func emptyAttribute() throws {
    let text = "{empty}1. Strengthen *exchanges*.{empty}\n\n{other} stays.\n"
    #expect(try texts(text, "x.adoc") == ["1. Strengthen exchanges.", "{other} stays."])
  }

  @Test("Escapes, an empty comment and footnotes of reStructuredText hide nothing that is prose")
  func escapes() throws {
    let text = """
      The **Glo**\\ bal \\*Initiative*.

      ..

         A quotation.

      .. a comment

         of two parts

      .. [1]
         A note.
      .. [#] Another.

      End.
      """
    #expect(
      try texts(text, "x.rst") == [
        "The Global *Initiative*.", "A quotation.", "A note.", "Another.", "End.",
      ])
  }

  private static let hasPDF = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  @Test("Lines of a PDF file are paragraphs again, hyphens of compounds kept", .enabled(if: hasPDF))
  func pdfParagraphs() throws {
    let name = "alignments/action-plan/action-plan.mt.en.txt"
    let whole = try String(
      contentsOf: RepositoryPaths.root.appending(path: name), encoding: .utf8)
    let text = whole.split(separator: "\n", omittingEmptySubsequences: false).prefix(16)
    let plain = try DocumentReader.read(
      SourceText(name: "a.txt", string: text.joined(separator: "\n")))
    let bytes = try FormatDetectionTests.bytes("action-plan.mt.en.pdf")
    let pdf = try DocumentReader.read(bytes, name: "a.pdf")
    #expect(pdf.sentences.map { pdf.text(of: $0) } == plain.sentences.map { plain.text(of: $0) })
    #expect(pdf.blocks.map(\.kind) == plain.blocks.map(\.kind))
  }

  @Test(
    "Numbers of a PDF file that stand left of their items are read with them", .enabled(if: hasPDF))
  func pdfLabels() throws {
    let bytes = try FormatDetectionTests.bytes("plan.pdf")
    let blocks = texts(try DocumentReader.read(bytes, name: "plan.pdf"))
    for item in ["1. Hold the forum.", "2. Hold it again:", "a. in Beijing;", "b. in Brasília."] {
      #expect(blocks.contains(item), "\(blocks)")
    }
  }

  @Test("A PDF file is read through pdftotext, its places told by page and paragraph")
  func pdf() throws {
    let bytes = try FormatDetectionTests.bytes("rich.pdf")
    guard Self.hasPDF else {
      #expect {
        try DocumentReader.read(bytes, name: "rich.pdf")
      } throws: { error in
        "\(error)".contains("poppler-utils")
      }
      return
    }
    let document = try DocumentReader.read(bytes, name: "rich.pdf")
    let blocks = texts(document)
    #expect(blocks.contains("（二）议会往来") && blocks.contains("(II) Peace holds."))
    #expect(document.source.paragraphs?.part(ofParagraph: 1) == "page 1")
    #expect {
      try DocumentReader.read(Array("%PDF-1.4 nothing".utf8), name: "x.pdf")
    } throws: { error in
      "\(error)".hasPrefix("x.pdf: pdftotext cannot read this file")
    }
  }
}
