// Tests of the best path on which runs of sentences left alone pay for their opening.
import Testing

@testable import Alignment

@Suite struct LatticeRunTests {
  /// Four source sentences and one target sentence, which the second or the last source sentence may
  /// render; the others are left alone.
  private static let beads = [
    (BeadShape(source: 0, target: 0, sourceCount: 1, targetCount: 0), 0, 1),
    (BeadShape(source: 1, target: 0, sourceCount: 1, targetCount: 0), 1, 2),
    (BeadShape(source: 1, target: 0, sourceCount: 1, targetCount: 1), 1, 3),
    (BeadShape(source: 2, target: 0, sourceCount: 1, targetCount: 0), 2, 4),
    (BeadShape(source: 2, target: 1, sourceCount: 1, targetCount: 0), 3, 5),
    (BeadShape(source: 3, target: 0, sourceCount: 1, targetCount: 1), 4, 6),
    (BeadShape(source: 3, target: 1, sourceCount: 1, targetCount: 0), 5, 6),
  ]
  private static let lattice = Lattice(
    edges: beads.map { Lattice.Edge(bead: $0.0, from: $0.1, to: $0.2) }, nodeCount: 7)
  /// The second sentence renders the target a little better than the last one.
  private static let scores: [Float] = [0, 0, 3, 0, 0, 2, 0]
  private static let gains: [Float] = [4, 4, 0, 4, 4, 0, 4]

  @Test("What was inserted in one place would be taken for two insertions around a chance match")
  func oneRun() {
    let path = Self.lattice.bestPath(Self.scores, gains: Self.gains, opening: 8)
    #expect(path == [0, 1, 3, 5])
  }

  @Test("A sure match between two insertions would be lost")
  func twoRuns() {
    let scores: [Float] = [0, 0, 30, 0, 0, 2, 0]
    let path = Self.lattice.bestPath(scores, gains: Self.gains, opening: 8)
    #expect(path == [0, 2, 4, 6])
  }

  @Test("Runs that cost nothing change nothing")
  func free() {
    #expect(
      Self.lattice.bestPath(Self.scores, gains: Self.gains, opening: 0)
        == Self.lattice.bestPath(Self.scores))
  }
}
