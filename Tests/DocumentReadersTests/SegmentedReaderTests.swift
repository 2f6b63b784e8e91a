// Tests of reading one segment a line.
import DocumentModel
import DocumentReaders
import Testing
import TextModel

@Suite struct SegmentedReaderTests {
  @Test(
    "Segment indices stay line numbers, or gold beads would point at other lines",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb\n", ["a", "", "b"]),
      ("a\r\nb\rc", ["a", "b", "c"]), ("\n\n", ["", ""]), ("  a. B c.  \n", ["a. B c."]),
      ("1. One\n", ["1. One"]), ("a\u{2028}b", ["a\u{2028}b"]), ("一、\n二", ["一、", "二"]),
    ] as [(String, [String])])
  func lines(text: String, expected: [String]) throws {
    let source = SourceText(name: "x", string: text)
    let document = try DocumentReader.read(source, language: .english, format: .segmented)
    #expect(document.sentences.map { document.text(of: $0) } == expected)
    #expect(document.blocks.count == expected.count)
  }
}
