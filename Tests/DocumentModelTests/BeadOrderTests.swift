// The order in which beads are written.
import DocumentModel
import Testing

@Suite struct BeadOrderTests {
  @Test("A sentence that only the target has stands between its neighbours")
  func targetOnly() {
    let beads = [
      Bead(source: [], target: [3]), Bead(source: [1], target: [2]), Bead(source: [0], target: [0]),
      Bead(source: [], target: [1]), Bead(source: [2], target: []), Bead(source: [3], target: [4]),
    ]
    let sorted = BeadOrder.sorted(beads)
    #expect(sorted.map(\.source) == [[0], [], [1], [2], [], [3]])
    #expect(sorted.map(\.target) == [[0], [1], [2], [], [3], [4]])
  }

  @Test("A section that moved does not pull inserted sentences after it")
  func moved() {
    let beads = [
      Bead(source: [0], target: [5], moved: true), Bead(source: [1], target: [0]),
      Bead(source: [], target: [1]), Bead(source: [2], target: [2]),
    ]
    #expect(BeadOrder.sorted(beads).map(\.target) == [[5], [0], [1], [2]])
  }
}
