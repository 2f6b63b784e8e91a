// Aligns one pair of a workspace, or finds that nothing about it has changed.
import Alignment
import BitextFormats
import DocumentModel

/// Aligns one pair and writes its file of beads.
struct PairBuilder {
  let workspace: Workspace
  let aligner: Aligner
  /// The SHA-256 of the dictionary in use, or `none`.
  let lexicon: String

  /// Says whether a pair's beads are up to date.
  func check(_ pair: Pair) throws -> BuildReport.PairResult {
    result(pair, try PairState(pair, in: workspace, lexicon: lexicon))
  }

  /// Aligns a pair where it has changed, or in any case with `everything`.
  func build(
    _ pair: Pair, everything: Bool, progress: @escaping (Double) -> Void
  ) throws -> BuildReport.PairResult {
    let state = try PairState(pair, in: workspace, lexicon: lexicon)
    if !everything, isGoodEnough(state.outcome) { return result(pair, state) }
    let result = aligner.align(source: state.source, target: state.target, progress: progress)
    let decided = DecidedBeads(state.links).applied(to: result.bitext)
    let unplaced = try UnplacedBeads.keep(decided.unplaced, of: pair, in: workspace)
    let file = LinksWriter.file(decided.bitext, header: state.header, spans: true)
    try AtomicFile.write(Array(file.utf8), to: workspace.path(pair.links))
    return BuildReport.PairResult(
      pair: pair, outcome: .written, beads: decided.bitext.beads,
      warnings: result.warnings.map(\.description) + [state.warning, unplaced].compactMap { $0 })
  }

  private func result(_ pair: Pair, _ state: PairState) -> BuildReport.PairResult {
    let beads = state.outcome == .stale ? [] : state.links?.records.map(\.bead) ?? []
    return BuildReport.PairResult(
      pair: pair, outcome: state.outcome, beads: beads, warnings: [])
  }

  /// Whether the beads on disk can stay.
  ///
  /// Beads that were found with a dictionary stay where there is none now: they would only get
  /// worse. Another dictionary is a reason to align again.
  private func isGoodEnough(_ outcome: BuildReport.Outcome) -> Bool {
    outcome == .upToDate || (outcome == .otherLexicon && lexicon == OpenLexicon.none)
  }
}
