// Tests of reading Markdown into documents.
import DocumentModel
import DocumentReaders
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
        "Joint plan", "Both sides agree.", "They *sign*.", "Trade", "1. Hold the forum.",
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
    "The format follows from the file's ending",
    arguments: [
      ("a.md", DocumentFormat.markdown), ("b/c.Markdown", .markdown), ("a.txt", .plainText),
      ("md", .plainText), ("x.md/y", .plainText), ("-", .plainText),
    ])
  func format(path: String, format: DocumentFormat) {
    #expect(DocumentFormat(path: path) == format)
  }
}
