// Scores of beads, against values worked out by hand.
import Evaluation
import Testing

@Suite struct BeadScoreTests {
  private func beads(_ text: String) throws -> [BeadIndices] {
    try BeadFileReader.read(Array(text.utf8), name: "beads")
  }

  @Test("a perfect alignment scores 1, its null beads included")
  func perfect() throws {
    let gold = try beads("[0]:[0]\n[1]:[]\n[]:[1]\n[2,3]:[2]\n")
    var score = BeadScore()
    score.add(gold: gold, produced: gold)
    #expect(score.strict.f1 == 1 && score.lax.f1 == 1)
    #expect(score.strict.expected == 2)
    #expect(score.strict.produced == 4)
  }

  @Test("a merged bead is a strict error and a lax hit, as the reference scorer counts it")
  func merged() throws {
    // Produced: 3 beads, 1 of them exact, 2 more overlap on both sides → strict P 1/3, lax P 1.
    // Gold with both sides: 4, 1 found exactly; lax: all four overlap a produced bead.
    let gold = try beads("[0]:[0]\n[1]:[1]\n[2]:[2]\n[3]:[3]\n")
    let produced = try beads("[0]:[0]\n[1,2]:[1,2]\n[3]:[2,3]\n")
    var score = BeadScore()
    score.add(gold: gold, produced: produced)
    #expect(abs(score.strict.precision - 1.0 / 3) < 1e-12)
    #expect(score.strict.recall == 0.25)
    #expect(abs(score.strict.f1 - 2.0 / 7) < 1e-12)
    #expect(score.lax.precision == 1 && score.lax.recall == 1)
  }

  @Test("a produced null bead costs precision unless the gold has it")
  func nulls() throws {
    let gold = try beads("[0]:[0]\n[]:[1]\n")
    let produced = try beads("[0]:[0]\n[]:[1]\n[1]:[]\n")
    var score = BeadScore()
    score.add(gold: gold, produced: produced)
    #expect(abs(score.strict.precision - 2.0 / 3) < 1e-12)
    #expect(score.strict.recall == 1)
    #expect(abs(score.lax.precision - 2.0 / 3) < 1e-12)
  }

  @Test("files are pooled, not averaged: a long file weighs more than a short one")
  func pooled() throws {
    var score = BeadScore()
    score.add(gold: try beads("[0]:[0]\n"), produced: try beads("[0]:[1]\n"))
    score.add(
      gold: try beads("[0]:[0]\n[1]:[1]\n[2]:[2]\n"),
      produced: try beads("[0]:[0]\n[1]:[1]\n[2]:[2]\n"))
    #expect(score.strict.precision == 0.75 && score.strict.recall == 0.75)
  }

  @Test("an empty output scores 0 and does not crash")
  func empty() throws {
    var score = BeadScore()
    score.add(gold: try beads("[0]:[0]\n"), produced: [])
    #expect(score.strict.f1 == 0 && score.lax.f1 == 0)
  }
}
