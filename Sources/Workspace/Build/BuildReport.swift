// What a build did, for a person to read.
package import DocumentModel

/// What a build did.
package struct BuildReport: Sendable {
  /// What became of one file that a build writes.
  package enum Outcome: Sendable {
    /// Made, or made again, in this build.
    case written
    /// Nothing that it depends on has changed.
    case upToDate
    /// Made with another dictionary than the one that is installed, and kept: the text is the same.
    case otherLexicon
    /// Something that it depends on has changed; only `--check` leaves it so.
    case stale
  }

  /// One pair.
  package struct PairResult: Sendable {
    /// The pair.
    package var pair: Pair
    /// What became of its file of beads.
    package var outcome: Outcome
    /// Its beads; empty where they are stale.
    package var beads: [Bead]
    /// What the aligner wants a person to know.
    package var warnings: [String]
  }

  /// The proposed concepts.
  package struct TermsResult: Sendable {
    /// The file of candidates, relative to the workspace.
    package var file: String
    /// What became of it.
    package var outcome: Outcome
    /// How many concepts it holds.
    package var concepts = 0
    /// How many of them the curated glossary holds already.
    package var curated = 0
    /// The ids of the concepts that the file did not hold before.
    package var new: [String] = []
    /// The concepts with the most names, and the names.
    package var mostVaried: [(concept: String, names: [String])] = []
  }

  /// The SHA-256 of the dictionary that was used, or `none`.
  package var lexicon: String
  /// The pairs, by name.
  package var pairs: [PairResult]
  /// The proposed concepts.
  package var terms: TermsResult
  /// What a person should know about the workspace.
  package var warnings: [String]

  /// Whether any file is stale.
  package var isStale: Bool {
    terms.outcome == .stale || pairs.contains { $0.outcome == .stale }
  }
}
