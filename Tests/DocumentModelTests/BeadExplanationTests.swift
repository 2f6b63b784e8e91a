// Weights that still add up when they are rounded.
import DocumentModel
import Testing

@Suite struct BeadExplanationTests {
  @Test("Rounded weights add up to the rounded score, and none is off by more than a unit")
  func rounding() {
    var random = SystemRandomNumberGenerator()
    for count in [0, 1, 2, 7, 300] {
      let weights = (0..<count).map { _ in Double.random(in: -9...9, using: &random) }
      let reasons = weights.map { BeadEvidence(kind: .length, note: "\($0)", weight: $0) }
      let explanation = BeadExplanation(adding: reasons)
      #expect(abs(explanation.score - weights.reduce(0, +)) <= 0.000_051)
      let sum = explanation.evidence.reduce(0) { $0 + $1.weight }
      #expect(abs(sum - explanation.score) < 1e-9)
      for reason in explanation.evidence {
        let exact = Double(reason.note ?? "") ?? .infinity
        #expect(abs(reason.weight - exact) < 0.000_101)
      }
    }
  }

  @Test("The weightiest reason stands first, and what counts nothing is left out")
  func order() {
    let explanation = BeadExplanation(adding: [
      BeadEvidence(kind: .length, weight: 0.5), BeadEvidence(kind: .prior, weight: -2),
      BeadEvidence(kind: .name, target: "Cuba", weight: 1), BeadEvidence(kind: .exact, weight: 0),
    ])
    #expect(explanation.evidence.map(\.kind) == [.prior, .name, .length])
    #expect(explanation.score == -0.5)
  }
}
