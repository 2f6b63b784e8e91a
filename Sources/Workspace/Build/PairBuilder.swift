// Aligns one pair of a workspace, or finds that nothing about it has changed.
import Alignment
import BitextFormats
import DocumentModel
import EmbeddingClient

/// Aligns one pair and writes its file of beads.
struct PairBuilder {
  let workspace: Workspace
  let lexicon: OpenLexicon?
  /// Finds what the curated glossary has to say about a pair, if there is one.
  let concepts: ConceptFinder?
  /// What embeds the sentences, if anything does.
  let embedder: EmbeddingClient?

  /// Says whether a pair's beads are up to date.
  func check(_ pair: Pair) throws -> BuildReport.PairResult {
    result(pair, try state(of: pair))
  }

  /// Aligns a pair where it has changed, or in any case with `everything`.
  func build(
    _ pair: Pair, everything: Bool, progress: @escaping (Double) -> Void
  ) throws -> BuildReport.PairResult {
    let state = try state(of: pair)
    if !everything, isGoodEnough(state.outcome) { return result(pair, state) }
    let vectors = try embedder.map {
      try SentenceVectors(of: [state.source, state.target], by: $0)
    }
    let aligner = Aligner(
      lexicon: lexicon?.lexicon, vectors: vectors ?? .init(), concepts: concepts)
    let unplaced = UnplacedFile(beside: workspace.path(pair.links))
    let before = try unplaced.records()
    let decided = DecidedBeads(
      state.links, setAside: before, source: state.source, target: state.target)
    let result = try aligner.align(
      source: state.source, target: state.target,
      constraints: AlignmentConstraints(decided: decided.placed), progress: progress)
    try unplaced.replace(before, by: decided.unplaced.map(\.record)) {
      let file = LinksWriter.file(result.bitext, header: state.header, spans: true)
      try AtomicFile.write(Array(file.utf8), to: workspace.path(pair.links))
    }
    return BuildReport.PairResult(
      pair: pair, outcome: .written, beads: result.bitext.beads,
      warnings: result.warnings.map(\.description) + [state.warning].compactMap { $0 }
        + decided.warnings(file: Workspace.shown(unplaced.path)))
  }

  private func state(of pair: Pair) throws -> PairState {
    try PairState(
      pair, in: workspace, lexicon: lexicon?.hash ?? OpenLexicon.none,
      concepts: concepts, embeddings: workspace.configuration.embeddings?.label)
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
    outcome == .upToDate || (outcome == .otherLexicon && lexicon == nil)
  }
}
