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
    help: "Write what is found to this file (without a name to the baseline) and report nothing.",
    completion: .file())
  var writeBaseline: String?

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
    guard let path = given ?? path(in: workspace) else {
      throw ValidationError("name the baseline: --write-baseline FILE")
    }
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
