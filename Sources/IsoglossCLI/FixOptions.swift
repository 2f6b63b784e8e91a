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

  /// Whether files are to be mended.
  var isFixing: Bool { !diff && (fix || fixUnsafe) }

  /// What mending would change, as a unified diff.
  func diff(_ outcome: Linter.Outcome, _ files: [LintedFile], _ linter: Linter) throws -> String {
    try fixer(linter).fixed(outcome, in: files).map(\.diff).joined()
  }

  /// Mends the findings; what came on standard input, mended, is returned.
  func mend(
    _ outcome: Linter.Outcome, _ files: [LintedFile], _ linter: Linter, note: (String) -> Void
  ) throws -> [UInt8]? {
    let fixer = fixer(linter)
    var answer = linter.loader.standardInput
    for fixed in try fixer.fixed(outcome, in: files) {
      if fixed.file.path == "-" { answer = fixed.new } else { try fixer.write(fixed) }
      note(Self.message(fixed))
    }
    return answer
  }

  private func fixer(_ linter: Linter) -> FileFixer {
    FileFixer(loader: linter.loader, includingUnsafe: fixUnsafe)
  }

  private static func message(_ fixed: FileFixer.Fixed) -> String {
    var text = "\(fixed.file.name): \(fixed.mended) mended"
    if fixed.conflicts > 0 {
      text += ", \(fixed.conflicts) left since they overlap others (run this again)"
    }
    if fixed.unwritable > 0 {
      let reason =
        fixed.isContainer
        ? "what they replace does not stand in this file as it is read"
        : "the file's encoding cannot hold what replaces them"
      text += ", \(fixed.unwritable) left since \(reason)"
    }
    return text
  }
}
