// Puts translations beside their sources for the linter.
import Alignment
package import DocumentModel
import GlossaryModel
package import Linting
import TextModel
import WordAlignment

/// Puts translations beside their sources for the linter.
///
/// ```swift
/// let linker = PairLinker(workspace: workspace, lexicon: index)
/// let pair = try linker.pair(source: source, target: target, at: path)
/// let look = run.look(at: target, in: pair)
/// ```
package struct PairLinker: Sendable {
  private let workspace: Workspace?
  private let lexicon: OpenLexicon?
  private let pairs: [Pair]

  /// Words are linked in pairs of up to so many beads: more would take minutes.
  private static let mostBeads = 20_000

  /// Creates a linker.
  ///
  /// - Parameters:
  ///   - workspace: Whose links are taken for its pairs, where they are those of the texts as they are.
  ///   - lexicon: The dictionary by which texts are aligned and words linked.
  /// - Throws: ``WorkspaceError`` for a `pair.yaml` that cannot be used.
  package init(workspace: Workspace?, lexicon: OpenLexicon?) throws(WorkspaceError) {
    self.workspace = workspace
    self.lexicon = lexicon
    pairs = try workspace?.pairs() ?? []
  }

  /// The file that the one at `path` renders, as the workspace's pairs say; `nil` where none does.
  package func source(ofFileAt path: String) -> String? {
    guard let workspace else { return nil }
    return pairs.first { FileReading.isSameFile(workspace.path($0.target.path), path) }
      .map { Workspace.shown(workspace.path($0.source.path)) }
  }

  /// The translation beside its source: with the workspace's links where they are up to date, else
  /// aligned now.
  ///
  /// - Parameter path: Where the translation was read, if it was read from a file.
  /// - Throws: `BitextFormatError` for a file of links that cannot be read.
  package func pair(
    source: LintedDocument, target: LintedDocument, at path: String
  ) throws -> LintedPair {
    let beads =
      try linkedBeads(source.document, target.document, path)
      ?? alignedBeads(source.document, target.document, target.glossary)
    return pair(source: source, target: target, beads: beads)
  }

  /// The translation beside its source, with beads that are known.
  package func pair(
    source: LintedDocument, target: LintedDocument, beads: [Bead]
  ) -> LintedPair {
    let bitext = Bitext(source: source.document, target: target.document, beads: beads)
    let groups = TermGroup.groups(
      of: target.glossary?.concepts ?? [], from: bitext.source.language,
      to: bitext.target.language)
    let words = BitextWords(lexicon: lexicon?.lexicon, terms: groups)
    return LintedPair(source: source, target: target, beads: beads) {
      beads.count <= Self.mostBeads ? words.links(in: bitext) : []
    }
  }

  /// The beads that `isogloss align` would find.
  private func alignedBeads(
    _ source: Document, _ target: Document, _ glossary: LintedGlossary?
  ) throws -> [Bead] {
    let concepts = try glossary.map {
      try ConceptFinder(Glossary(name: "", concepts: $0.concepts))
    }
    return Aligner(lexicon: lexicon?.lexicon, concepts: concepts)
      .align(source: source, target: target).bitext.beads
  }

  /// The beads on disk, where they are those of the two texts.
  private func linkedBeads(
    _ source: Document, _ target: Document, _ path: String
  ) throws -> [Bead]? {
    guard let workspace,
      let pair = pairs.first(where: {
        FileReading.isSameFile(workspace.path($0.target.path), path)
      })
    else { return nil }
    return try workspace.beads(of: pair, source: source, target: target)
  }
}
