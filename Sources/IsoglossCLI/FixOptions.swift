// Mending what was found.
import ArgumentParser
import Linting
import Workspace

/// Whether and how findings are mended.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend what can be mended without a look, in the files themselves.")
  var fix = false

  @Flag(help: "Mend also what somebody should look at afterwards.")
  var fixUnsafe = false

  @Flag(help: "Show what mending would change, as a unified diff; write nothing.")
  var diff = false

  /// Whether anything is to be mended or shown.
  var isWanted: Bool { fix || fixUnsafe || diff }

  /// Mends the findings, or shows what mending would change.
  func run(_ findings: [Finding], _ workspace: WorkspaceOptions, _ output: OutputOptions) throws {
    let files = try FileFixer.fixed(findings, includingUnsafe: fixUnsafe)
    if diff {
      return try output.write(
        files.map { UnifiedDiff.of($0.old, $0.new, name: $0.path) }.joined())
    }
    for file in files {
      try FileFixer.write(file)
      let left = file.left == 0 ? "" : ", \(file.left) left (run again, or mend them by hand)"
      workspace.note("\(file.path): \(file.count) mended\(left)")
    }
    let rest = findings.count { $0.fixes.isEmpty }
    if rest > 0 { workspace.note("\(rest) findings have no fix; run without --fix to see them") }
  }
}
