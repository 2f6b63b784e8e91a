// A pair as it stands on disk: its documents, its beads, and whether they belong together.
import Alignment
import BitextFormats
import DocumentModel
import TextModel

/// A pair as it stands on disk.
struct PairState {
  /// The documents, as they are now.
  let source: Document
  let target: Document
  /// The header that an up-to-date file of beads has.
  let header: LinksHeader
  /// The beads on disk, if there are any that can be read.
  let links: Links?
  /// Whether the beads are those of these documents.
  let outcome: BuildReport.Outcome
  /// What a person should know about the file of beads.
  let warning: String?

  /// Reads a pair.
  ///
  /// - Throws: `BitextFormatError` for a file of beads that cannot be read and may hold what a
  ///   person decided: to make it again would lose that.
  init(
    _ pair: Pair, in workspace: Workspace, lexicon: String, concepts: ConceptFinder?,
    embeddings: String?
  ) throws {
    let loader = workspace.loader
    source = try loader.document(pair.source, in: workspace)
    target = try loader.document(pair.target, in: workspace)
    header = LinksHeader(
      source: Self.linkedText(pair.source, source, in: pair),
      target: Self.linkedText(pair.target, target, in: pair), program: Program.version,
      lexicon: lexicon, glossary: concepts?.concepts(in: source, and: target).hash,
      embeddings: embeddings, segmentation: workspace.segmentation?.hash)
    (links, warning) = try Self.read(pair, in: workspace)
    outcome = Self.outcome(links, header, source, target)
  }

  private static func linkedText(
    _ entry: SourceEntry, _ document: Document, in pair: Pair
  ) -> LinksHeader.LinkedText {
    LinksHeader.LinkedText(
      path: String(entry.path.dropFirst(pair.folder.count + 1)),
      language: entry.language.description, sha256: document.source.hash.hex)
  }

  private static func read(_ pair: Pair, in workspace: Workspace) throws -> (Links?, String?) {
    let path = workspace.path(pair.links)
    guard FileReading.exists(path) else { return (nil, nil) }
    let bytes = try FileReading.bytes(at: path)
    do {
      return (try LinksReader.read(bytes, name: Workspace.shown(path)), nil)
    } catch {
      guard !error.isOtherVersion, !DecidedBeads.mayStand(in: bytes) else { throw error }
      return (nil, "\(error); it held nothing that a person decided, so it was made again")
    }
  }

  private static func outcome(
    _ links: Links?, _ expected: LinksHeader, _ source: Document, _ target: Document
  ) -> BuildReport.Outcome {
    guard let links, var header = links.header,
      covers(links.records.map { ($0.bead.source, $0.sourceIDs) }, source),
      covers(links.records.map { ($0.bead.target, $0.targetIDs) }, target)
    else { return .stale }
    if header == expected { return .upToDate }
    header.lexicon = expected.lexicon
    return header == expected ? .otherLexicon : .stale
  }

  /// Whether every sentence stands in one bead, under its own id.
  private static func covers(_ sides: [(indices: [Int], ids: [String])], _ document: Document)
    -> Bool
  {
    var seen = [Bool](repeating: false, count: document.sentences.count)
    for (indices, ids) in sides {
      guard indices.count == ids.count else { return false }
      for (index, id) in zip(indices, ids) {
        guard seen.indices.contains(index), !seen[index], document.sentences[index].id == id
        else { return false }
        seen[index] = true
      }
    }
    return seen.allSatisfy { $0 }
  }
}
