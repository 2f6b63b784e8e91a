// What a build did, in the words that a person wants to read.
import DocumentModel
import Workspace

/// A build's report as text.
struct BuildSummary {
  let report: BuildReport
  let workspace: Workspace

  /// The report: pairs and their beads, the proposed concepts, and where everything is.
  var text: String {
    (report.pairs.map(pair) + [terms]).joined(separator: "\n") + "\n"
  }

  private func pair(_ result: BuildReport.PairResult) -> String {
    var lines = ["\(result.pair.name)  \(Self.words(result.outcome))"]
    if !result.beads.isEmpty { lines += beads(result.beads) }
    lines += result.warnings.map { "  warning: \($0)" }
    lines.append("  \(shown(result.pair.links))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many beads of which kind, and how sure the aligner is of them.
  private func beads(_ beads: [Bead]) -> [String] {
    let kinds = Dictionary(grouping: beads) { "\($0.source.count)-\($0.target.count)" }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { "\($0.value.count) × \($0.key)" }
    let sure = beads.filter { $0.confidence >= 0.9 }.count
    let doubtful = beads.filter { $0.confidence < 0.5 }.count
    let decided = beads.filter { $0.origin != .automatic }.count
    return [
      "  \(beads.count) beads: \(kinds.joined(separator: ", "))",
      "  \(sure) at 90% confidence or more, \(doubtful) below 50%"
        + (decided > 0 ? ", \(decided) decided by a person" : ""),
    ]
  }

  private var terms: String {
    let terms = report.terms
    var lines = ["names  \(Self.words(terms.outcome))"]
    if terms.outcome != .stale {
      lines.append(
        "  \(terms.concepts) concepts proposed, \(terms.curated) of them in the glossary already")
      if !terms.new.isEmpty { lines.append("  new: \(Self.list(terms.new, atMost: 6))") }
      if !terms.mostVaried.isEmpty { lines.append("  most varied names:") }
      for varied in terms.mostVaried {
        lines.append("    \(varied.names.count)  \(Self.list(varied.names, atMost: 4, "; "))")
      }
    }
    lines.append("  \(shown(terms.file))")
    return lines.joined(separator: "\n")
  }

  private func shown(_ relative: String) -> String {
    Workspace.shown(workspace.path(relative))
  }

  private static func words(_ outcome: BuildReport.Outcome) -> String {
    switch outcome {
    case .written: "written"
    case .upToDate: "up to date"
    case .otherLexicon: "up to date, made with another dictionary than the one installed here"
    case .stale: "OUT OF DATE: run `isogloss build`"
    }
  }

  private static func list(
    _ names: [String], atMost limit: Int, _ separator: String = ", "
  ) -> String {
    let more = names.count > limit ? "\(separator)and \(names.count - limit) more" : ""
    return names.prefix(limit).joined(separator: separator) + more
  }
}
