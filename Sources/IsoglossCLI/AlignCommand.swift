// isogloss align
import Alignment
import ArgumentParser
import BitextFormats
import DocumentModel
import DocumentReaders
import EmbeddingClient
import Lexicon
import TextModel
import Workspace

/// Aligns two files.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align two renderings of one text, sentence by sentence.",
    discussion: """
      Beads stand in source order; every sentence stands in exactly one. A bead with an empty side \
      is something that was inserted or dropped.
      """)

  @OptionGroup var texts: PairOptions

  @Flag(help: "Both files hold one segment a line; the segments are kept as they are.")
  var segmented = false

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "text, jsonl, tsv, tmx, moses (needs -o PREFIX), xliff or html; otherwise what the name "
        + "after -o ends with.", valueName: "format"))
  var namedFormat: AlignmentFormat?

  @Flag(help: "Begin JSON lines with a line that names both texts (always so with -o).")
  var header = false

  @Flag(help: "Give the reasons for each bead, in text and JSON lines; they add up to its score.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Honour the beads that a person confirmed or corrected in this alignment (jsonl or tmx).",
      valueName: "links"), completion: .file())
  var keep: String?

  @Option(
    help: "A glossary whose terms count as evidence; otherwise the workspace's. html marks them.",
    completion: .file())
  var glossary: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var embeddings: EmbeddingOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  /// The format that was named, or that the name of the output ends with, or text.
  private var format: AlignmentFormat {
    namedFormat ?? output.output.flatMap(AlignmentFormat.init(ending:)) ?? .text
  }

  func validate() throws {
    if format == .moses, output.output == nil || output.output == "-" {
      throw ValidationError("moses is two files: name them with -o PREFIX")
    }
    if explain, ![.text, .jsonl].contains(format) {
      throw ValidationError("--explain is for --format text and jsonl")
    }
  }

  func run() throws {
    try output.checkDiffers(from: [texts.source, texts.target])
    try checkKeepsDecisions()
    let project = try workspace.workspaceIfAny()
    let loader = try input.loader(format: segmented ? .segmented : nil, in: project)
    let (source, target) = try texts.load(loader, workspace)
    let index = try lexicon.open(in: project)
    let bar = ProgressBar(quiet: workspace.quiet)
    let terms = try TermSource.glossaryIfAny(named: glossary, in: project)
    let concepts = try terms.map { try ConceptFinder($0) }
    let aligner = Aligner(
      lexicon: index?.lexicon, options: AlignmentOptions(explains: explain),
      vectors: try embeddings.vectors(of: [source, target], in: project, bar), concepts: concepts)
    let writer = AlignmentWriter(
      format: format, output: output, workspace: workspace, header: header, spans: !segmented,
      lexicon: index?.hash ?? OpenLexicon.none,
      glossary: concepts?.concepts(in: source, and: target).hash,
      embeddings: try embeddings.endpoint()?.label,
      segmentation: segmented ? nil : loader.options.segmentation?.hash,
      marks: { try HTMLMarks($0, lexicon: index?.lexicon, glossary: terms) })
    let progress = { bar.update($0, "aligning") }
    guard let keep else {
      let result = aligner.align(source: source, target: target, progress: progress)
      bar.clear()
      note(result.warnings.map(\.description))
      return try writer.write(result.bitext)
    }
    let kept = try KeptLinks(path: keep)
    let outcome = try kept.align(
      source, target, with: aligner, output: linksFile, progress: progress)
    bar.clear()
    note(outcome.result.warnings.map(\.description) + outcome.warnings)
    guard let linksFile else {
      try checkKeepsAll(outcome)
      return try writer.write(outcome.result.bitext)
    }
    try kept.write(outcome, to: linksFile) { try writer.write(outcome.result.bitext) }
  }

  /// The file of beads that is written, if one is.
  private var linksFile: String? {
    format == .jsonl ? output.output.flatMap { $0 == "-" ? nil : $0 } : nil
  }

  /// Refuses to write over decided beads that are not to be kept.
  private func checkKeepsDecisions() throws {
    guard let file = output.output, file != "-", FileReading.exists(file),
      !AtomicFile.isDeviceOrPipe(file)
    else { return }
    if isKept(file), [.jsonl, .tmx].contains(format) { return }
    guard DecidedBeads.mayStand(in: try FileReading.bytes(at: file)) else { return }
    throw WorkspaceError.file(
      path: file,
      problem: "holds beads that a person decided; honour them with --keep \(file) and write jsonl "
        + "or tmx, or name another file with -o")
  }

  /// Refuses to write over decided beads that are not in these texts, where the format has no
  /// place for them.
  private func checkKeepsAll(_ outcome: KeptLinks.Outcome) throws {
    guard let file = output.output, isKept(file), outcome.hasUnplaced else { return }
    throw WorkspaceError.file(
      path: file,
      problem:
        "holds decided beads that are not in these two texts and would be lost; name another "
        + "file with -o")
  }

  private func isKept(_ file: String) -> Bool {
    keep.map { FileReading.isSameFile($0, file) } ?? false
  }

  private func note(_ warnings: [String]) {
    for warning in warnings { workspace.note(warning) }
  }
}
