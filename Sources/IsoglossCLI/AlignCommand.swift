// isogloss align
import Alignment
import ArgumentParser
import DocumentModel
import DocumentReaders
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

  @Option(help: "text, jsonl, tsv, tmx, moses (needs -o PREFIX), xliff or html.")
  var format = AlignmentFormat.text

  @Flag(help: "Begin JSON lines with a line that names both texts (always so with -o).")
  var header = false

  @Flag(help: "Give the reasons for each bead, in text and JSON lines; they add up to its score.")
  var explain = false

  @OptionGroup var input: InputOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

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
    let loader = input.loader(format: segmented ? .segmented : nil)
    let (source, target) = try texts.load(loader, workspace)
    let index = try lexicon.open(in: try workspace.workspaceIfAny())
    let bar = ProgressBar(quiet: workspace.quiet)
    let aligner = Aligner(lexicon: index?.lexicon, options: AlignmentOptions(explains: explain))
    let result = aligner.align(source: source, target: target) { bar.update($0, "aligning") }
    bar.clear()
    for warning in result.warnings { workspace.note(warning.description) }
    try AlignmentWriter(
      format: format, output: output, workspace: workspace, header: header, spans: !segmented,
      lexicon: index?.hash ?? "none"
    ).write(result.bitext)
  }
}
