// isogloss evaluate beads
import ArgumentParser
import Evaluation
import TextModel
import Workspace

/// Scores output against gold.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Score output against gold.",
    subcommands: [Beads.self, Words.self, Terms.self])

  /// Scores beads.
  struct Beads: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Strict and lax precision, recall and F1 of sentence beads.",
      discussion: """
        A file holds one bead a line: JSON with "source" and "target", or [source]:[target]. \
        Strict counts a bead that is exactly a gold bead, lax one that overlaps a gold bead on \
        both sides; precision is over every bead, recall over the gold beads with both sides.

        With --tune, weights for the aligner are learned from gold instead, and measured on each \
        document in turn with what the others taught; -o writes them.
        """)

    /// How the scores are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case json
    }

    @Argument(help: "The gold files.", completion: .file())
    var gold: [String] = []

    @Option(
      parsing: .upToNextOption, help: "The files to score, one for each gold file.",
      completion: .file())
    var test: [String] = []

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var tuning: TuningOptions
    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
      if !tuning.tune.isEmpty {
        guard gold.isEmpty, test.isEmpty else {
          throw ValidationError("--tune takes folders; name no files with it")
        }
        return
      }
      guard !gold.isEmpty else { throw ValidationError("name gold files, or --tune folders") }
      guard gold.count == test.count else {
        throw ValidationError("\(gold.count) gold files, but \(test.count) after --test")
      }
    }

    func run() throws {
      if !tuning.tune.isEmpty { return try tune() }
      var score = BeadScore()
      for (gold, test) in zip(gold, test) {
        score.add(gold: try Self.beads(gold), produced: try Self.beads(test))
      }
      Console.result(format == .json ? json(score).line + "\n" : Self.text(score))
    }

    private func tune() throws {
      let index = try lexicon.open(in: try workspace.workspaceIfAny())
      let result = try Tuning(options: tuning, lexicon: index?.lexicon).run()
      if output.output != nil { try output.write(result.file) }
      if output.output != "-" { Console.result(result.report) }
    }

    private static func beads(_ path: String) throws -> [BeadIndices] {
      try BeadFileReader.read(try FileReading.bytes(at: path), name: path)
    }

    private func json(_ score: BeadScore) -> JSONValue {
      .object([
        "documents": .integer(gold.count), "gold": .integer(score.strict.expected),
        "test": .integer(score.strict.produced), "strict": Self.json(score.strict),
        "lax": Self.json(score.lax),
      ])
    }

    private static func json(_ score: PrecisionRecall) -> JSONValue {
      .object([
        "precision": .number(score.precision), "recall": .number(score.recall),
        "f1": .number(score.f1),
      ])
    }

    private static func text(_ score: BeadScore) -> String {
      row("strict", score.strict) + row("lax   ", score.lax)
    }

    private static func row(_ name: String, _ score: PrecisionRecall) -> String {
      let figures = [("P", score.precision), ("R", score.recall), ("F1", score.f1)]
        .map { "\($0.0) \(thousandths($0.1))" }
      return "\(name) \(figures.joined(separator: "  "))\n"
    }

    static func thousandths(_ value: Double) -> String {
      let digits = String(Int((value * 1000).rounded()))
      let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return padded.dropLast(3) + "." + padded.suffix(3)
    }
  }
}
