// Gold beads that are written down as texts.
import DocumentModel
import DocumentReaders
import Evaluation
import TestSupport
import Testing
import TextModel

@Suite struct GoldTableTests {
  private func document(_ lines: [String]) throws -> Document {
    try DocumentReader.read(
      SourceText(name: "text", string: lines.map { $0 + "\n" }.joined()), language: .english,
      format: .segmented)
  }

  private func beads(_ table: String, _ source: [String], _ target: [String]) throws -> [String] {
    try GoldTable(Array(table.utf8), name: "gold.tsv")
      .beads(source: try document(source), target: try document(target))
      .map { "\($0.source):\($0.target)" }
  }

  @Test("texts become the numbers of the sentences that hold them")
  func numbers() throws {
    let table = "One.\tUn.\nTwo. ‖ Three.\tDeux trois.\n\tQuatre.\n"
    #expect(
      try beads(table, ["One.", "Two.", "Three."], ["Un.", "Deux trois.", "Quatre."])
        == ["[0]:[0]", "[1, 2]:[1]", "[]:[2]"])
  }

  @Test("a sentence that was split otherwise is in each bead that has a part of it")
  func otherSplit() throws {
    let table = "One.\tUn.\nTwo.\tDeux.\n"
    #expect(try beads(table, ["One. Two."], ["Un.", "De", "ux."]) == ["[0]:[0]", "[0]:[1, 2]"])
  }

  @Test("a text that is not that of the documents is refused with its line")
  func otherText() throws {
    #expect(throws: EvaluationError.self) {
      try beads("One.\tUn.\nTwo.\tX.\n", ["One.", "Two."], ["Un."])
    }
    #expect(throws: EvaluationError.self) { try beads("One.\n", ["One."], ["Un."]) }
  }
}
