// isogloss revise
import ArgumentParser
import Workspace

/// Corrects an alignment.
struct ReviseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise",
    abstract: "Confirm and correct the beads of an alignment.",
    discussion: """
      Without any of the options that change something, a terminal shows the alignment bead by bead. \
      SEGMENT is an id (sourceIds, targetIds); source:N or target:N, a number from 0; or bead:N, the \
      first segment of a bead. All changes are made in the order unlink, split, merge, link, confirm, \
      and written at once or not at all. `isogloss build` and `isogloss align --keep` honour what was \
      decided.
      """)

  @Argument(help: "The alignment: JSON lines as align and build write them.", completion: .file())
  var links: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Agree with the beads of these segments.", valueName: "segment"))
  var confirm: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Make the neighbouring beads of these segments one.", valueName: "a,b"))
  var merge: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Cut a bead before this segment, and before this one of the other text.", valueName: "a,b"))
  var split: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Put segments of the source and of the target into one bead: ID,ID=ID (or numbers).",
      valueName: "a,b=c"))
  var link: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Take these segments out of their beads: they have no counterpart.", valueName: "segment"))
  var unlink: [String] = []

  @Flag(help: "In a terminal: begin with the beads that the aligner is least sure of.")
  var leastSureFirst = false

  @Flag(name: .shortAndLong, help: "Print no messages.")
  var quiet = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let file = try RevisedFile(path: links)
    var revision = try Revision(file.links, file: links)
    if (confirm + merge + split + link + unlink).isEmpty {
      try Terminal.check()
      let texts = try file.texts()
      let session = RevisionSession(revision, leastSureFirst: leastSureFirst)
      let screen = RevisionScreen(source: texts.source, target: texts.target, file: links)
      let dialog = RevisionDialog(session: session, screen: screen)
      return try dialog.run { try save($0, file) }
    }
    try RevisionArguments(
      confirm: confirm, merge: merge, split: split, link: link, unlink: unlink
    ).apply(to: &revision)
    try save(revision, file)
  }

  private func save(_ revision: Revision, _ file: RevisedFile) throws {
    if !revision.changes.isEmpty || output.output != nil {
      try file.write(revision, to: output.output)
    }
    if quiet { return }
    let lines =
      revision.changes.isEmpty ? ["nothing to change"] : revision.changes.map(\.description)
    Console.result(lines.map { $0 + "\n" }.joined())
  }
}
