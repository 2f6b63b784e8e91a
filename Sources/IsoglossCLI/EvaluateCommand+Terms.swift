// isogloss evaluate terms
import ArgumentParser
import Evaluation
import TextModel
import Workspace

extension EvaluateCommand {
  /// Scores proposed concepts.
  struct Terms: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Precision and recall of proposed concepts, of their grouping and of their links.",
      discussion: """
        Labels are lines of tabs: a type, then the names in each language, parted by |; the first \
        line names the columns: type, then language tags. A type with ? before it marks a concept \
        that is neither asked for nor wrong. What is scored is the output of isogloss extract \
        --format jsonl; - reads it from standard input.
        """)

    @Argument(help: "The labels.", completion: .file())
    var labels: String

    @Option(help: "The proposed concepts to score.", completion: .file())
    var test: String

    @Option(
      name: .customLong("in"), parsing: .upToNextOption,
      help: "Ask only for names that stand in these documents.", completion: .file())
    var documents: [String] = []

    @Flag(help: "List what was missed, what is wrong, and which links.")
    var list = false

    @Option(help: "text or json.")
    var format = Beads.Format.text

    func run() throws {
      var labels = try TermLabels(try FileReading.bytes(at: labels), name: labels)
      if !documents.isEmpty {
        labels = labels.standing(
          in: try documents.map { String(decoding: try FileReading.bytes(at: $0), as: UTF8.self) })
      }
      let concepts = try ProposedConcept.read(try FileReading.bytes(at: test), name: test)
      let score = TermScore(labels: labels, concepts: concepts)
      Console.result(format == .json ? Self.json(score).line + "\n" : text(score))
    }

    private static func json(_ score: TermScore) -> JSONValue {
      .object([
        "listed": .integer(score.listed), "found": .integer(score.found),
        "proposed": .integer(score.proposed), "right": .integer(score.right),
        "precision": .number(score.precision), "recall": .number(score.recall),
        "precisionOfFirst": .number(score.precisionOfFirst),
        "grouping": grouping(score.grouping), "groupingOfAll": grouping(score.groupingOfAll),
        "links": .object([
          "listed": .integer(score.links.listed), "proposed": .integer(score.links.proposed),
          "precision": .number(score.links.precision), "recall": .number(score.links.recall),
        ]),
        "missed": .array(score.missed.map(JSONValue.string)),
        "wrong": .array(score.wrong.map(JSONValue.string)),
      ])
    }

    private static func grouping(_ score: BCubed) -> JSONValue {
      .object([
        "names": .integer(score.count), "precision": .number(score.precision),
        "recall": .number(score.recall), "f1": .number(score.f1),
      ])
    }

    private func text(_ score: TermScore) -> String {
      var lines = [
        "concepts      P \(digits(score.precision)) (\(score.right) of \(score.proposed) proposed)"
          + "  R \(digits(score.recall)) (\(score.found) of \(score.listed) listed)",
        "first \(TermScore.firstRows)      P \(digits(score.precisionOfFirst))"
          + " (\(score.rightFirst) right)",
        row("grouping B3  ", score.grouping), row("  missed too ", score.groupingOfAll),
      ]
      if score.links.listed > 0 {
        lines.append(
          "links         P \(digits(score.links.precision))"
            + " (\(score.links.right) of \(score.links.proposed))"
            + "  R \(digits(score.links.recall)) (\(score.links.found) of \(score.links.listed))")
      }
      if list {
        lines += score.missed.map { "missed: \($0)" } + score.wrong.map { "wrong: \($0)" }
        lines += score.links.missed.map { "missed link: \($0)" }
        lines += score.links.wrong.map { "wrong link: \($0)" }
      }
      return lines.map { $0 + "\n" }.joined()
    }

    private func row(_ name: String, _ score: BCubed) -> String {
      "\(name) P \(digits(score.precision))  R \(digits(score.recall))  F1 \(digits(score.f1))"
        + " (\(score.count) names)"
    }

    private func digits(_ value: Double) -> String { BeadReport.thousandths(value) }
  }
}
