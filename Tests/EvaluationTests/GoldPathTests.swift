// Gold beads as a path.
import Alignment
import Testing

@testable import Evaluation

@Suite struct GoldPathTests {
  /// `a-b@i,j`: a source and b target sentences from i and j.
  private func path(_ gold: String, _ sources: Int, _ targets: Int) throws -> [String] {
    let beads = try BeadFileReader.read(Array(gold.utf8), name: "gold")
    return GoldPath.beads(beads, sourceCount: sources, targetCount: targets).map {
      "\($0.sourceCount)-\($0.targetCount)@\($0.source),\($0.target)"
    }
  }

  @Test("sentences that no gold bead holds are learned as inserted or dropped")
  func nulls() throws {
    #expect(
      try path("[1]:[0]\n[2]:[2,3]\n", 4, 5) == [
        "1-0@0,0", "1-1@1,0", "0-1@2,1", "1-2@2,2", "1-0@3,4", "0-1@4,4",
      ])
  }

  @Test("beads that cross, or that have a hole, are learned as the bead around them")
  func hulls() throws {
    #expect(try path("[0]:[1]\n[1]:[0]\n[2]:[2]\n", 3, 3) == ["2-2@0,0", "1-1@2,2"])
    #expect(try path("[0,2]:[0]\n[1]:[1]\n", 3, 2) == ["3-2@0,0"])
  }

  @Test("a bead beyond the end of a text is no path out of it")
  func outside() throws {
    #expect(try path("[0]:[0]\n[7]:[9]\n", 1, 2) == ["1-1@0,0", "0-1@1,1"])
    #expect(try path("", 0, 0) == [])
  }
}
