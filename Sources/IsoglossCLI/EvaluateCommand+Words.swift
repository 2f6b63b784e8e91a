// isogloss evaluate words
import ArgumentParser
import Evaluation
import TextModel
import Workspace

extension EvaluateCommand {
  /// Scores word links.
  struct Words: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Alignment error rate, precision and recall of word links.",
      discussion: """
        A file holds a line pair a line, 0-0 1-2 2-3-P: source word and target word, from 0; -P \
        marks a possible link of the gold. Precision is over all produced links, recall over the \
        sure ones of the gold.
        """)

    @Argument(help: "The gold file.", completion: .file())
    var gold: String

    @Option(help: "The file to score.", completion: .file())
    var test: String

    @Option(help: "text or json.")
    var format = Beads.Format.text

    func run() throws {
      let gold = try Self.links(gold)
      let test = try Self.links(test)
      guard gold.count == test.count else {
        throw EvaluationError(
          file: self.test, line: 0,
          problem: "\(test.count) lines, but \(self.gold) has \(gold.count)")
      }
      var score = WordScore()
      for (gold, test) in zip(gold, test) { score.add(gold: gold, produced: test) }
      Console.result(format == .json ? Self.json(score).line + "\n" : Self.text(score))
    }

    private static func links(_ path: String) throws -> [[WordLinkIndices]] {
      try WordLinkFileReader.read(try FileReading.bytes(at: path), name: path)
    }

    private static func json(_ score: WordScore) -> JSONValue {
      .object([
        "gold": .integer(score.sure), "test": .integer(score.produced),
        "errorRate": .number(score.errorRate), "precision": .number(score.precision),
        "recall": .number(score.recall),
      ])
    }

    private static func text(_ score: WordScore) -> String {
      let figures = [
        ("AER", score.errorRate), ("P", score.precision), ("R", score.recall),
      ].map { "\($0.0) \(BeadReport.thousandths($0.1))" }
      return figures.joined(separator: "  ") + "\n"
    }
  }
}
