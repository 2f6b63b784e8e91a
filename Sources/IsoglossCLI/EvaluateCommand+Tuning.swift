// isogloss evaluate beads --tune
import Alignment
import ArgumentParser
import EmbeddingClient
import Evaluation
import Lexicon
import TextModel
import Workspace

/// What can be chosen about learning weights.
struct TuningOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: "Learn weights from these folders of N.LANG, N.en and N.gold, and measure them.",
    completion: .directory)
  var tune: [String] = []

  @Option(help: "How firmly weights stay where they began.")
  var strength = 5.0

  @Option(help: "Begin with this weights file.", completion: .file())
  var prior: String?

  @Option(parsing: .upToNextOption, help: "Features to leave out.")
  var without: [BeadFeature] = []

  @Option(help: "A date to record in the weights file.")
  var date: String?

  func validate() throws {
    guard strength > 0, strength.isFinite else {
      throw ValidationError("--strength must be above 0")
    }
  }

  /// Where training begins and what it learns.
  func training() throws -> BeadTraining {
    var training = BeadTraining(strength: strength)
    if let prior {
      let file = try FeatureWeights(json: try FileReading.bytes(at: prior), name: prior)
      for feature in training.features { training.prior[feature] = file[feature] }
    }
    training.leaveOut(without)
    return training
  }

  /// The command as someone would type it to get the same weights.
  func command(
    pairs: [String], lexicon: CompiledLexicon?, embeddings: EmbeddingEndpoint?
  ) -> String {
    var words = ["isogloss evaluate beads --tune"] + tune.map(Self.lastPart)
    if !pairs.isEmpty { words.append("--pair " + pairs.joined(separator: " ")) }
    if strength != 5 { words.append("--strength \(JSONValue.number(strength).line)") }
    if let prior { words.append("--prior \(Self.lastPart(prior))") }
    if !without.isEmpty { words.append("--without " + without.map(\.name).joined(separator: " ")) }
    if let embeddings { words.append("--embeddings \(embeddings.url)") }
    if let model = embeddings?.model { words.append("--embeddings-model \(model)") }
    if let lexicon { words.append("--lexicon \(lexicon.info.source)") }
    return words.joined(separator: " ")
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension BeadFeature: ExpressibleByArgument {
  /// The keys of all features, for the help.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// Finds a feature by its key in weights files.
  public init?(argument: String) {
    guard let feature = BeadFeature.allCases.first(where: { $0.name == argument }) else {
      return nil
    }
    self = feature
  }
}

/// Learns weights and says how good they are.
struct Tuning {
  let options: TuningOptions
  /// Pairs that were named one by one.
  let pairs: [GoldPair]
  let lexicon: CompiledLexicon?
  let embeddings: EmbeddingOptions
  let workspace: Workspace?
  let bar: ProgressBar
  /// How many errors to show.
  let errorCount: Int

  /// Learns weights on all documents; returns the weights file and the report.
  ///
  /// With embeddings, the file is that of what vectors weigh on top of all else.
  func run() throws -> (file: String, report: String) {
    let endpoint = try embeddings.endpoint()
    var all: [GoldPair] = []
    var records: [BeadWeightsFile.GoldSet] = []
    for path in options.tune {
      let folder = try TrainingFolder(path)
      let own = try folder.pairs()
      records.append(try folder.record(own))
      all += own
    }
    all += pairs
    records += pairs.map(\.record)
    guard all.count > 1 else {
      throw EvaluationError(
        file: options.tune.joined(separator: " "), line: 0,
        problem: "\(all.count) pairs with gold; learning needs at least 2")
    }
    let vectors = try embeddings.vectors(
      of: all.flatMap { [$0.source, $0.target] }, in: workspace, bar)
    let aligner = Aligner(lexicon: lexicon, vectors: vectors)
    let documents = all.map { pair in
      TrainingDocument(
        name: pair.name, source: pair.source, target: pair.target, gold: pair.gold,
        aligner: aligner)
    }
    let training = try options.training()
    let validation = BeadCrossValidation(documents, training)
    let file = BeadWeightsFile(
      weights: training.weights(on: documents),
      features: BeadFeature.allCases.filter { endpoint == nil || $0.isOfEmbeddings },
      gold: records,
      command: options.command(
        pairs: pairs.map(\.name), lexicon: lexicon, embeddings: endpoint),
      date: options.date, strength: options.strength,
      validation: validation)
    let report = TuningReport(
      pairs: all, documents: documents, validation: validation, errorCount: errorCount)
    return (file.text, report.text)
  }
}
