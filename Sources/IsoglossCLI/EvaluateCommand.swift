// isogloss evaluate beads
import Alignment
import ArgumentParser
import DocumentModel
import Evaluation
import Lexicon
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

        Where the beads carry their confidence, a table shows whether it comes true. With --align, \
        the texts of folders or pairs are aligned first; with --tune, weights for the aligner are \
        learned from their gold instead, and measured on each document in turn with what the \
        others taught; -o writes them.
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

    @Option(
      parsing: .upToNextOption,
      help: "Align the pairs in these folders (N.LANG, N.en, N.gold) and score the beads.",
      completion: .directory)
    var align: [String] = []

    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp(
        "Align (or learn from) these documents, too: source, target and gold, as texts in a .tsv.",
        valueName: "source target gold"),
      completion: .file())
    var pair: [String] = []

    @Option(help: "Show so many of the worst errors.")
    var errors = 0

    @Option(
      help: "With --align and --pair, a glossary whose terms count as evidence.",
      completion: .file())
    var glossary: String?

    @OptionGroup var tuning: TuningOptions
    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var embeddings: EmbeddingOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard pair.count % 3 == 0 else {
        throw ValidationError("--pair takes a source, a target and their gold")
      }
      guard errors >= 0 else { throw ValidationError("--errors must be 0 or more") }
      guard tuning.tune.isEmpty, align.isEmpty, pair.isEmpty else {
        guard gold.isEmpty, test.isEmpty else {
          throw ValidationError("--align, --pair and --tune take no gold files of their own")
        }
        guard tuning.tune.isEmpty || glossary == nil else {
          throw ValidationError("--tune takes no glossary")
        }
        guard tuning.tune.isEmpty || align.isEmpty else {
          throw ValidationError("--align and --tune exclude each other")
        }
        return
      }
      guard !gold.isEmpty else {
        throw ValidationError("name gold files, or folders with --align or --tune")
      }
      guard gold.count == test.count else {
        throw ValidationError("\(gold.count) gold files, but \(test.count) after --test")
      }
    }

    func run() throws {
      if !tuning.tune.isEmpty { return try tune() }
      let pairs = try gold.isEmpty ? aligned() : filed()
      let report = BeadReport(pairs: pairs, errorCount: errors)
      try output.write(format == .json ? report.json.line + "\n" : report.text)
    }

    private func tune() throws {
      let project = try workspace.workspaceIfAny()
      let index = try lexicon.open(in: project)
      let result = try Tuning(
        options: tuning, pairs: try namedPairs(), lexicon: index?.lexicon, embeddings: embeddings,
        workspace: project, bar: ProgressBar(quiet: workspace.quiet), errorCount: errors
      ).run()
      if output.output != nil { try output.write(result.file) }
      if output.output != "-" { Console.result(result.report) }
    }

    /// The pairs that were named one by one.
    private func namedPairs() throws -> [GoldPair] {
      try stride(from: 0, to: pair.count, by: 3).map {
        try GoldPair(source: pair[$0], target: pair[$0 + 1], gold: pair[$0 + 2])
      }
    }

    /// What the aligner makes of the folders and pairs.
    private func aligned() throws -> [BeadReport.Pair] {
      let project = try workspace.workspaceIfAny()
      let index = try lexicon.open(in: project)
      let pairs = try align.flatMap { try TrainingFolder($0).pairs() } + (try namedPairs())
      let vectors = try embeddings.vectors(
        of: pairs.flatMap { [$0.source, $0.target] }, in: project,
        ProgressBar(quiet: workspace.quiet))
      let concepts = try glossary.map {
        try ConceptFinder(try TermSource.glossary(named: $0, in: nil))
      }
      let aligner = Aligner(lexicon: index?.lexicon, vectors: vectors, concepts: concepts)
      return pairs.map { pair in
        let result = aligner.align(source: pair.source, target: pair.target)
        return BeadReport.Pair(
          name: pair.name, gold: pair.gold,
          produced: result.bitext.beads.map { ProducedBead($0) }, texts: (pair.source, pair.target))
      }
    }

    /// The beads of the files that were named.
    private func filed() throws -> [BeadReport.Pair] {
      try zip(gold, test).map { gold, test in
        BeadReport.Pair(
          name: gold, gold: try BeadFileReader.read(try FileReading.bytes(at: gold), name: gold),
          produced: try BeadFileReader.produced(try FileReading.bytes(at: test), name: test),
          texts: errors > 0 ? TrainingFolder.texts(besides: gold) : nil)
      }
    }
  }
}
