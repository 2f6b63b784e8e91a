// Whether confidence comes true, worked out by hand.
import Evaluation
import Testing

@Suite struct ReliabilityTests {
  @Test("the error is the mean difference between claim and truth over the bins")
  func error() {
    // Two beads claim .95, one is right; two claim .25, none is.
    let reliability = Reliability([
      .init(confidence: 0.95, isRight: true), .init(confidence: 0.95, isRight: false),
      .init(confidence: 0.25, isRight: false), .init(confidence: 0.25, isRight: false),
    ])
    #expect(abs(reliability.expectedCalibrationError - (0.45 + 0.25) / 2) < 1e-9)
    #expect(reliability.bins[9].count == 2 && reliability.bins[9].accuracy == 0.5)
    #expect(reliability.bins[2].count == 2 && reliability.bins[2].accuracy == 0)
  }

  @Test("certain claims and no claims at all have a bin, too")
  func edges() {
    let certain = Reliability([.init(confidence: 1, isRight: true)])
    #expect(certain.bins[9].count == 1 && certain.expectedCalibrationError == 0)
    #expect(Reliability([]).expectedCalibrationError == 0)
  }

  @Test("beads of which one claims nothing say nothing about confidence")
  func noClaims() {
    let bead = BeadIndices(source: [0], target: [0])
    let claimed = ProducedBead(indices: bead, confidence: 0.75)
    let silent = ProducedBead(indices: bead, confidence: nil)
    #expect(Reliability(gold: [[bead]], produced: [[claimed]])?.bins[7].accuracy == 1)
    #expect(Reliability(gold: [[]], produced: [[claimed]])?.bins[7].accuracy == 0)
    #expect(Reliability(gold: [[bead], [bead]], produced: [[claimed], [silent]]) == nil)
  }
}
