// The alignment error rate, against sums done by hand.
import Evaluation
import Testing

@Suite struct WordScoreTests {
  private func links(_ text: String) throws -> [[WordLinkIndices]] {
    try WordLinkFileReader.read(Array(text.utf8), name: "links")
  }

  private func score(gold: String, test: String) throws -> WordScore {
    var score = WordScore()
    for (gold, test) in zip(try links(gold), try links(test)) {
      score.add(gold: gold, produced: test)
    }
    return score
  }

  @Test("Sure and possible links count as Och and Ney have it")
  func byHand() throws {
    // A = 4 links, S = 3; two of A are sure, three possible: 1 − (2 + 3) / (4 + 3).
    let score = try score(gold: "0-0 1-1 2-2-P\n0-1\n", test: "0-0 2-2 1-2\n0-1\n")
    #expect(abs(score.errorRate - 2.0 / 7) < 1e-12)
    #expect(score.precision == 0.75)
    #expect(abs(score.recall - 2.0 / 3) < 1e-12)
  }

  @Test("A perfect score is an error rate of 0, whether or not possible links are produced")
  func perfect() throws {
    for test in ["0-0", "0-0 1-1"] {
      let score = try score(gold: "0-0 1-1-P\n", test: test + "\n")
      #expect(score.errorRate == 0)
      #expect(score.recall == 1)
    }
  }

  @Test("Nothing against nothing is no error; repeated links count once")
  func edges() throws {
    #expect(try score(gold: "\n", test: "\n").errorRate == 0)
    #expect(try score(gold: "0-0\n", test: "0-0 0-0 1-1\n").precision == 0.5)
  }

  @Test("Empty lines keep their place, and the last line needs no end")
  func lines() throws {
    #expect(try links("0-0\n\n1-2 3-4-P").map(\.count) == [1, 0, 2])
  }

  @Test(
    "What is no link is named with its line",
    arguments: ["0", "a-b", "1-2-S", "1--2", "-1-2", "1-2-P-P", "0:1"])
  func faults(_ item: String) {
    #expect(throws: EvaluationError.self) { try links("0-0\n\(item)\n") }
  }
}
