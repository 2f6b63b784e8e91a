// Which files are linted, and how many at a time.
import ArgumentParser
import Workspace

/// Which files are linted, and how many at a time.
struct LintedFileOptions: ParsableArguments {
  @Option(help: "The name of what comes on standard input: its ending and folder count.")
  var stdinName: String?

  @Option(
    name: .shortAndLong,
    help: "Look at so many files at a time; otherwise as many as there are processors.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number of files, at least 1") }
  }

  /// How many files are looked at at a time.
  var count: Int { jobs ?? Build.defaultJobs }

  /// The files at `paths`, or those of the workspace.
  func expand(_ paths: [String], in workspace: Workspace?) throws -> [LintedFile] {
    let settings = workspace?.configuration.lint
    let walk = DocumentWalk(
      root: workspace?.root ?? FileReading.currentFolder,
      excluded: settings?.exclude ?? PathPatterns([]))
    guard paths.isEmpty else {
      return try walk.files(at: paths, standardInputName: stdinName ?? "-")
    }
    guard let workspace, let settings else {
      throw ValidationError("name a document or a folder, or run this in a workspace")
    }
    return try walk.files(at: settings.paths.map { workspace.shownPath($0) })
  }

  /// What reads the files; standard input is read at once, since it can be read only once.
  func loader(
    _ input: InputOptions, for files: [LintedFile], in workspace: Workspace?
  ) throws -> DocumentLoader {
    var loader = try input.loader(in: workspace)
    if files.contains(where: { $0.path == "-" }) {
      loader.standardInput = try FileReading.bytes(at: "-")
    }
    return loader
  }
}
