// Tests of reading Markdown into documents.
import DocumentModel
import DocumentReaders
import TestSupport
import Testing
import TextModel

@Suite struct MarkdownReaderTests {
  @Test("Structure is kept apart from prose, and spans point into the user's file")
  func structure() throws {
    let text = """
      ---
      title: Plan
      ---
      # Joint plan

      Both sides agree. They *sign*.

      ## Trade

      1. Hold the forum.
      2. Hold it again.

      - ports
      - roads

      | Area | Lead |
      |------|------|
      | Rail | China. And CELAC |

      ```
      code. More code.
      ```
      """
    let source = SourceText(name: "plan.md", string: text)
    let document = try DocumentReader.read(source, language: .english)
    let kinds = document.blocks.map(\.kind.rawValue)
    #expect(
      kinds == [
        "code", "heading", "paragraph", "heading", "item", "item", "item", "item", "table", "table",
        "table", "table", "code",
      ])
    #expect(document.blocks.map(\.parent) == [nil, nil, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3])
    #expect(document.blocks[4].enumerator?.ordinal == 1 && document.blocks[5].ordinal == 2)
    let sentences = document.sentences.map { document.text(of: $0) }
    #expect(
      sentences == [
        "Joint plan", "Both sides agree.", "They sign.", "Trade", "1. Hold the forum.",
        "2. Hold it again.", "ports", "roads", "Area", "Lead", "Rail", "China. And CELAC",
      ])
    #expect(document.source.string(document.blocks[6].body) == "ports")
  }

  @Test(
    "A list mark stays out of the sentences, or it would be aligned and quoted with them",
    arguments: [
      ("- a one\n  - b two\n    - c three\n", ["a one", "b two", "c three"]),
      ("1. a one\n   - b two\n     * 2. c three\n", ["1. a one", "b two", "2. c three"]),
      ("> - a one\n>   + b two\n", ["a one", "b two"]),
    ])
  func listMarks(text: String, expected: [String]) throws {
    let source = SourceText(name: "x.md", string: text)
    let document = try DocumentReader.read(source, language: .english)
    #expect(document.sentences.map { document.text(of: $0) } == expected)
  }

  @Test(
    "The marks of Markdown stay out of the sentences, or names would be missed under them",
    arguments: [
      ("The **Belt** and *Road* Initiative.", "The Belt and Road Initiative."),
      ("See [the _Plan_](https://x.org/a_(b) \"title\") now.", "See the Plan now."),
      ("See [the Plan][plan] and [plan].\n\n[plan]: https://x.org", "See the Plan and plan."),
      ("An ![image](a.png) and `code *x*` and `` a`b ``.", "An image and code *x* and a`b."),
      ("Q&amp;A \\*not\\* &#8211; AT&T 2 * 3 * 4 a_b_c", "Q&A *not* – AT&T 2 * 3 * 4 a_b_c"),
      ("> The Belt\n> and **Road**\n> Initiative.", "The Belt\nand Road\nInitiative."),
      ("A<br>B <b>bold</b><!-- note -->.", "A B bold."),
      ("<https://x.org/a_b> ***both*** **a*b*c**", "https://x.org/a_b both abc"),
      ("**全球发展倡议**（GDI）是*中方*提出的。", "全球发展倡议（GDI）是中方提出的。"),
      ("# The **Plan** #", "The Plan"), ("| **a** | b \\| `c` |\n|--|--|\n", "a\nb | c"),
      ("Line one  \nline *two*\\\nthree", "Line one  \nline two\nthree"),
    ])
  func marks(text: String, expected: String) throws {
    let source = SourceText(name: "x.md", string: text)
    let document = try DocumentReader.read(source, language: .english)
    let seen = document.sentences.map { document.text(of: $0) }.joined(separator: "\n")
    #expect(seen == expected)
  }

  @Test("What is found under Markdown's marks is shown at its own bytes, line and column")
  func places() throws {
    let text = "# Plan\n\nThe **Belt** and\n> no\n\nquote, [Road](https://x.org) *Initiative*.\n"
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let source = try SourceDecoder.decode(name: "x.md", bytes: bytes)
    let document = try DocumentReader.read(source, language: .english)
    let lines = LineIndex(document.source)
    for (word, line, column) in [("Belt", 3, 7), ("Road", 6, 9), ("Initiative", 6, 31)] {
      let seen = document.source.utf8
      let start = try #require(seen.indices.first { seen[$0...].starts(with: word.utf8) })
      let span = document.source.original(ByteSpan(start, start + word.utf8.count))
      #expect(String(decoding: bytes[span.range], as: UTF8.self) == word)
      #expect(lines.position(of: start) == TextPosition(line: line, column: column))
      #expect(document.source.position(of: start) == TextPosition(line: line, column: column))
    }
  }

  @Test(
    "Whatever marks stand in a text, every sentence leads back to bytes that hold its words",
    arguments: 0..<300)
  func arbitraryMarks(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "*", "**", "_", "`", "``", "[", "]", "](", ")", "(", "<", ">", "\\", "&amp;", "&", ";", "!",
      "\n", "\n\n", "> ",
      "- ", "| ", "a", "word", "中国", " ", "  ", "#", "1. ", "<br>", "\r\n", "\t", "&#0;", "\u{0}",
      "é",
    ]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let source = SourceText(name: "x.md", string: text)
    let document = try DocumentReader.read(source, language: .english)
    for sentence in document.sentences {
      let span = document.source.original(sentence.span)
      #expect(span.start >= 0 && span.end <= source.utf8.count)
      var written = source.string(span).filter(\.isLetter)[...]
      for letter in document.text(of: sentence) where letter.isLetter {
        let place = try #require(written.firstIndex(of: letter), "\(text.debugDescription)")
        written = written[written.index(after: place)...]
      }
    }
  }

  @Test(
    "The format follows from the file's ending",
    arguments: [
      ("a.md", DocumentFormat.markdown), ("b/c.Markdown", .markdown), ("a.txt", .plainText),
      ("md", .plainText), ("x.md/y", .plainText), ("-", .plainText),
    ])
  func format(path: String, format: DocumentFormat) {
    #expect(DocumentFormat(path: path) == format)
  }
}
