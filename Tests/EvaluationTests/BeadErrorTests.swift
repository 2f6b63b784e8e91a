// Which errors are shown, and how they are grouped.
import Evaluation
import Testing

@Suite struct BeadErrorTests {
  private func bead(_ source: [Int], _ target: [Int]) -> BeadIndices {
    BeadIndices(source: source, target: target)
  }

  private func produced(
    _ source: [Int], _ target: [Int], _ confidence: Double? = nil
  ) -> ProducedBead {
    ProducedBead(indices: bead(source, target), confidence: confidence)
  }

  @Test("beads that share sentences are one error, right beads are none")
  func groups() {
    let gold = [bead([0], [0]), bead([1], [1, 2]), bead([2], [3]), bead([3], [4])]
    let errors = BeadError.errors(
      gold: gold,
      produced: [
        produced([0], [0]), produced([1], [1]), produced([2], [2, 3]), produced([3], [4]),
      ])
    #expect(errors.count == 1)
    #expect(errors.first?.gold == [gold[1], gold[2]])
    #expect(errors.first?.produced == [produced([1], [1]), produced([2], [2, 3])])
    #expect(errors.first?.source == [1, 2] && errors.first?.target == [1, 2, 3])
  }

  @Test("what was claimed with the most confidence comes first")
  func order() {
    let gold = [bead([0], [0]), bead([1], []), bead([2], [2])]
    let errors = BeadError.errors(
      gold: gold,
      produced: [
        produced([0], [], 0.4), produced([], [0], 0.3), produced([1], [1], 0.9),
        produced([2], [2], 1),
      ])
    #expect(errors.map(\.claimed) == [0.9, 0.7])
  }

  @Test("crossing beads and beads of one side only are grouped, too")
  func crossing() {
    let errors = BeadError.errors(
      gold: [bead([0], [1]), bead([1], [0])], produced: [produced([0, 1], [0, 1])])
    #expect(errors.count == 1 && errors[0].gold.count == 2)
    #expect(BeadError.errors(gold: [], produced: []).isEmpty)
    #expect(BeadError.errors(gold: [bead([], [5])], produced: []).count == 1)
  }
}
