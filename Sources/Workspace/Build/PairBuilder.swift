// Aligns one pair of a workspace, or finds that nothing about it has changed.
import Alignment
import BitextFormats
import DocumentModel
import TextModel

/// Aligns one pair and writes its file of beads.
struct PairBuilder {
  let workspace: Workspace
  let aligner: Aligner
  /// The SHA-256 of the dictionary in use, or `none`.
  let lexicon: String

  /// Says whether a pair's beads are up to date.
  func check(_ pair: Pair) throws -> BuildReport.PairResult {
    let links = existing(pair)
    let outcome = outcome(links, try expectedHeader(pair))
    return BuildReport.PairResult(
      pair: pair, outcome: outcome,
      beads: outcome == .stale ? [] : links?.records.map(\.bead) ?? [], warnings: [])
  }

  /// Aligns a pair where it has changed, or in any case with `everything`.
  func build(
    _ pair: Pair, everything: Bool, progress: @escaping (Double) -> Void
  ) throws -> BuildReport.PairResult {
    let links = existing(pair)
    let header = try expectedHeader(pair)
    let outcome = outcome(links, header)
    if let links, !everything, isGoodEnough(outcome) {
      return BuildReport.PairResult(
        pair: pair, outcome: outcome, beads: links.records.map(\.bead), warnings: [])
    }
    let loader = DocumentLoader()
    let result = aligner.align(
      source: try loader.document(pair.source, in: workspace),
      target: try loader.document(pair.target, in: workspace), progress: progress)
    let decided = DecidedBeads(links).applied(to: result.bitext)
    let unplaced = try UnplacedBeads.keep(decided.unplaced, of: pair, in: workspace)
    let file = LinksWriter.file(decided.bitext, header: header, spans: true)
    try AtomicFile.write(Array(file.utf8), to: workspace.path(pair.links))
    return BuildReport.PairResult(
      pair: pair, outcome: .written, beads: decided.bitext.beads,
      warnings: result.warnings.map(\.description) + [unplaced].compactMap { $0 })
  }

  /// The beads that stand on disk, if they can be read.
  func existing(_ pair: Pair) -> Links? {
    guard let bytes = try? FileReading.bytes(at: workspace.path(pair.links)) else { return nil }
    return try? LinksReader.read(bytes, name: pair.links)
  }

  /// Whether the beads on disk can stay.
  ///
  /// Beads that were found with a dictionary stay where there is none now: they would only get
  /// worse. Another dictionary is a reason to align again.
  private func isGoodEnough(_ outcome: BuildReport.Outcome) -> Bool {
    outcome == .upToDate || (outcome == .otherLexicon && lexicon == OpenLexicon.none)
  }

  private func outcome(_ links: Links?, _ expected: LinksHeader) -> BuildReport.Outcome {
    guard var header = links?.header else { return .stale }
    if header == expected { return .upToDate }
    header.lexicon = expected.lexicon
    return header == expected ? .otherLexicon : .stale
  }

  /// The header that an up-to-date file of beads has.
  private func expectedHeader(_ pair: Pair) throws(WorkspaceError) -> LinksHeader {
    LinksHeader(
      source: try linkedText(pair.source, in: pair), target: try linkedText(pair.target, in: pair),
      program: Program.version, lexicon: lexicon)
  }

  private func linkedText(
    _ entry: SourceEntry, in pair: Pair
  ) throws(WorkspaceError) -> LinksHeader.LinkedText {
    LinksHeader.LinkedText(
      path: String(entry.path.dropFirst(pair.folder.count + 1)),
      language: entry.language.description,
      sha256: ContentHash(try FileReading.bytes(at: workspace.path(entry.path))).hex)
  }
}
