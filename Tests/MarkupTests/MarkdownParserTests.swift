// Tests of finding Markdown blocks and their exact places.
import Markup
import Testing

@Suite struct MarkdownParserTests {
  /// The blocks of a text, as `kind:text`.
  private func blocks(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return (MarkdownParser.blocks(in: bytes) ?? []).map { block in
      let shown = String(decoding: bytes[block.range], as: UTF8.self)
      switch block.kind {
      case .heading(let level): return "h\(level):\(shown)"
      case .paragraph: return "p:\(shown)"
      case .item:
        let body = block.textStart.map {
          String(decoding: bytes[$0..<block.range.upperBound], as: UTF8.self)
        }
        return "i\(block.listDepth):\(shown)" + (body.map { "→\($0)" } ?? "")
      case .tableCell: return "t:\(shown)"
      case .code: return "c:\(shown)"
      }
    }
  }

  @Test(
    "Places are exact, or a finding would point at the wrong characters",
    arguments: [
      ("# Title\n\nText.\n", ["h1:Title", "p:Text."]), ("## 标题 ##\r\n正文。\r\n", ["h2:标题", "p:正文。"]),
      ("Title\n=====\n\nA & b &amp; c \\* d", ["h1:Title", "p:A & b &amp; c \\* d"]),
      ("- a\n\n  ```\n  code\n\n## B\n", ["i1:- a→a", "c:```\n  code", "h2:B"]),
      ("- a\n\n  ```\n  code\n- b\n", ["i1:- a→a", "c:```\n  code", "i1:- b→b"]),
      ("---\ntitle: x\n---\n# A\n", ["c:---\ntitle: x\n---", "h1:A"]),
      ("- one\n- two\n  - three\n", ["i1:- one→one", "i1:- two→two", "i2:- three→three"]),
      ("1. one\n2. two\n\n   more\n", ["i1:1. one", "i1:2. two", "p:more"]),
      ("3) drei\n", ["i1:3) drei"]), ("> quoted\n> text\n", ["p:quoted\n> text"]),
      ("```\ncode\n```\nText", ["c:```\ncode\n```", "p:Text"]), ("    indented", ["c:indented"]),
      (
        "| a | b \\| c |\n|---|---|\n| 一 | 二 |\n\nEnd",
        ["t:a", "t:b \\| c", "t:一", "t:二", "p:End"]
      ),
      ("<div>\nx\n</div>\n\nText", ["c:<div>\nx\n</div>", "p:Text"]),
      ("a\n\n***\n\nb", ["p:a", "p:b"]),
      ("", []), ("\n\n", []), ("---", []), ("# ", []), ("#", []), ("a\rb", ["p:a\rb"]),
      ("第一段\n\n第二段", ["p:第一段", "p:第二段"]), ("# A #b", ["h1:A #b"]), ("---\nno end\n", ["p:no end"]),
    ] as [(String, [String])])
  func places(text: String, expected: [String]) {
    #expect(blocks(text) == expected)
  }

  @Test("Numbered items know their list, or a list would fall apart in the outline")
  func numberedLists() {
    let text = "- a\n\n1. b\n   1. c\n2. d\n\nText\n\n3. e\n"
    let blocks = MarkdownParser.blocks(in: Array(text.utf8)) ?? []
    #expect(blocks.map(\.numberedList) == [nil, 2, 3, 2, nil, 4])
  }

  @Test("Deep nesting neither crashes nor hangs", arguments: [">", "- ", "* a\n", "|", "[", "#"])
  func deep(part: String) {
    let bytes = Array(String(repeating: part, count: 5000).utf8)
    for block in MarkdownParser.blocks(in: bytes) ?? [] {
      #expect(block.range.lowerBound >= 0 && block.range.upperBound <= bytes.count)
    }
  }
}
