// Texts made to exhaust the extractor.
import TermExtraction
import Testing
import TextModel

@Suite struct AdversarialTextTests {
  @Test(
    "One odd file would hang or end the program",
    arguments: [
      String(repeating: "The Baltic Energy Forum met.\n", count: 4_000),
      String(repeating: "Energy ", count: 4_000),
      String(repeating: "Forum of the ", count: 6_000),
      String(repeating: "(ABC", count: 4_000), String(repeating: "“A ", count: 4_000),
      String(repeating: "U.N.", count: 4_000), String(repeating: "a", count: 500_000),
      String(repeating: "new mechanism ", count: 6_000), "\u{0}\u{FFFF}’s – - ' ( ) ” “",
      (0..<1_000).map { "The Baltic Energy\($0) Forum met the Baltic\($0) Water Forum." }
        .joined(separator: "\n"),
    ])
  func english(text: String) throws {
    _ = try extractedConcepts(text)
  }

  @Test(
    "One odd Chinese file would hang or end the program",
    arguments: [
      String(repeating: "中拉论坛", count: 4_000), String(repeating: "继续举办中非智库论坛。\n", count: 4_000),
      String(repeating: "《", count: 4_000), String(repeating: "“和”", count: 4_000),
      String(repeating: "第", count: 4_000), String(repeating: "与", count: 4_000),
      String(repeating: "（", count: 4_000), "论坛", "中", "—中国—",
    ])
  func chinese(text: String) throws {
    _ = try extractedConcepts(text, language: .simplifiedChinese)
  }
}
