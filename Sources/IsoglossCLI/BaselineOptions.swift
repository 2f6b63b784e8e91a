// The findings that are known already.
import ArgumentParser
import Linting
import Workspace

/// The findings that are known already.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: "Pass over the findings that this file knows; otherwise that of isogloss.yaml.",
    completion: .file())
  var baseline: String?

  @Option(
    help: """
      Write what is found to this file and report nothing; without a name to the baseline, or to \
      \(BaselineOptions.usualName) where there is none.
      """,
    completion: .file())
  var writeBaseline: String?

  private static let usualName = "lint-baseline.tsv"

  /// The arguments with an empty name after a `--write-baseline` that has none, which the parser
  /// would ask for.
  static func named(_ arguments: some Sequence<String>) -> [String] {
    var all = Array(arguments)
    let end = all.firstIndex(of: "--") ?? all.endIndex
    guard let option = all[..<end].lastIndex(of: "--write-baseline") else { return all }
    let next = option + 1
    if next == all.endIndex || all[next].hasPrefix("-") { all.insert("", at: next) }
    return all
  }

  /// The baseline to hold findings to, if there is one.
  func known(in workspace: Workspace?) throws -> Baseline? {
    guard let path = path(in: workspace) else { return nil }
    return try Baseline(file: path, bytes: try FileReading.bytes(at: path))
  }

  /// Writes the findings of an outcome; returns a message.
  ///
  /// - Throws: Where a file is in the way that is no baseline, or some documents were not read.
  func write(_ outcome: Linter.Outcome, in workspace: Workspace?) throws -> String {
    let given = writeBaseline.flatMap { $0.isEmpty ? nil : $0 }
    let path = given ?? path(in: workspace) ?? Self.usualName
    if FileReading.exists(path) {
      // Whatever else is there was not meant to be overwritten.
      _ = try Baseline(file: path, bytes: try FileReading.bytes(at: path))
    }
    let text = Baseline.text(of: outcome.findings, places: outcome.places)
    try AtomicFile.write(Array(text.utf8), to: path, makingFolders: false)
    return "\(path): \(outcome.findings.count) findings written"
  }

  private func path(in workspace: Workspace?) -> String? {
    if let baseline { return baseline }
    guard let workspace, let path = workspace.configuration.lint.baseline else { return nil }
    return Workspace.shown(workspace.path(path))
  }
}
