// Translation memories as decided beads.
import BitextFormats
import DocumentModel
import DocumentReaders
import Testing
import TextModel
import Workspace

@Suite struct MemoryBeadsTests {
  private func document(_ text: String, _ language: LanguageTag) throws -> Document {
    try DocumentReader.read(SourceText(name: "test.txt", string: text), language: language)
  }

  private func unit(_ source: String, _ target: String, _ origin: Bead.Origin? = nil)
    -> TranslationMemory.Unit
  {
    TranslationMemory.Unit(
      variants: [
        .init(language: LanguageTag("en-GB"), text: target),
        .init(language: LanguageTag("zh-CN"), text: source),
      ], origin: origin)
  }

  @Test("Units of another program are found by their text, several sentences at once, in any order")
  func byContent() throws {
    let source = try document("双方同意。对话将继续！\n\n第三句话。\n", .simplifiedChinese)
    let target = try document("Both agreed.  Talks go on!\n\nThe third one.\n", .english)
    let memory = TranslationMemory(units: [
      unit("第三句话。", "The third one."),
      unit("双方同意。对话将继续！", "Both agreed.\nTalks go on!"),
      unit("这里没有。", "Not here."), unit("双方同意。", "Both agreed."),
    ])
    let found = MemoryBeads(memory, source: source, target: target)
    #expect(found.placed.map(\.source) == [[2], [0, 1]])
    #expect(found.placed.map(\.target) == [[2], [0, 1]])
    #expect(found.placed.allSatisfy { $0.origin == .confirmed })
    #expect(found.unplacedCount == 2)
  }

  @Test("Of this program's own memories only what a person decided counts")
  func own() throws {
    let source = try document("第一句。\n\n第二句。\n", .simplifiedChinese)
    let target = try document("One.\n\nTwo.\n", .english)
    let memory = TranslationMemory(units: [
      unit("第一句。", "One.", .automatic), unit("第二句。", "Two.", .corrected),
    ])
    let found = MemoryBeads(memory, source: source, target: target)
    #expect(found.placed.map(\.origin) == [.corrected])
    #expect(found.automaticCount == 1)
  }

  @Test("Equal units take equal sentences one after the other, however many there are")
  func equalUnits() throws {
    let source = try document(String(repeating: "好。\n\n", count: 3_000), .simplifiedChinese)
    let target = try document(String(repeating: "Good.\n\n", count: 2_999), .english)
    let memory = TranslationMemory(
      units: Array(repeating: unit("好。", "Good."), count: 3_001))
    let found = MemoryBeads(memory, source: source, target: target)
    #expect(found.placed.map(\.source) == (0..<2_999).map { [$0] })
    #expect(found.placed.map(\.target) == (0..<2_999).map { [$0] })
    #expect(found.unplacedCount == 2)
  }
}
