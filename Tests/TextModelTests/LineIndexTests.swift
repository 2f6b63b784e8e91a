// Lines and columns, as editors count them.
import TextModel
import Testing

@Suite("Line index")
struct LineIndexTests {
  @Test(
    "An editor would jump to the wrong place",
    arguments: [
      ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\r\nb", 2, 1, 3),
      ("中国\n论坛", 10, 2, 2), ("😀x", 4, 1, 2), ("", 0, 1, 1), ("a\n", 2, 2, 1), ("a", 99, 1, 2),
      ("\n\n\n", 2, 3, 1), ("a\n\rb", 3, 3, 1),
    ])
  func positions(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = SourceText(name: "a", string: text).position(of: offset)
    #expect(position == TextPosition(line: line, column: column))
  }

  @Test("Columns are right deep inside a very long line")
  func longLine() {
    let text = String(repeating: "中a😀", count: 1_000)
    let bytes = Array(("x\n" + text).utf8)
    let index = LineIndex(bytes)
    var column = 1
    var offset = 2
    for scalar in text.unicodeScalars {
      #expect(index.position(of: offset) == TextPosition(line: 2, column: column))
      offset += String(scalar).utf8.count
      column += 1
    }
    #expect(index.position(of: bytes.count).column == 3_001)
    #expect(index.lineCount == 2 && index.starts == [0, 2])
  }

  @Test("A text of exactly one block has a column after its last character")
  func wholeBlocks() {
    let index = LineIndex([UInt8](repeating: 0x61, count: 256))
    #expect(index.position(of: 256).column == 257)
    #expect(index.position(of: 255).column == 256)
  }
}
