// Reading beads for scoring.
import Evaluation
import Testing

@Suite struct BeadFileReaderTests {
  @Test("both forms can be read, with blanks, CRLF and what `isogloss align` adds")
  func forms() throws {
    let text = """
      {"isogloss":"alignment","version":1,"source":{"path":"a"},"target":{"path":"b"}}
      [0, 1]:[2]\r

      {"source":[2],"target":[],"confidence":0.97,"origin":"automatic"}
      []:[3]:0.5
      []:[]
      """
    let beads = try BeadFileReader.read(Array(text.utf8), name: "beads")
    #expect(
      beads == [
        BeadIndices(source: [0, 1], target: [2]), BeadIndices(source: [2], target: []),
        BeadIndices(source: [], target: [3]),
      ])
  }

  @Test(
    "a line that is no bead is named, so that it can be put right",
    arguments: ["[0]", "0:1", "[a]:[1]", "[0:[1]", "[-1]:[0]", "{\"source\":[0]}", "{", "[1,]:[2]"])
  func faults(line: String) {
    let text = "[0]:[0]\n\(line)\n"
    #expect {
      try BeadFileReader.read(Array(text.utf8), name: "my.gold")
    } throws: { error in
      (error as? EvaluationError).map { $0.line == 2 && $0.file == "my.gold" } ?? false
    }
  }
}
