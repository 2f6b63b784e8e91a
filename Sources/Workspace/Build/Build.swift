// The build: every pair aligned, every name proposed, only what changed done again.
import Alignment
import BitextFormats
import DocumentModel
import EmbeddingClient
import Glibc

/// Aligns the pairs of a workspace and proposes concepts.
package struct Build: Sendable {
  private let workspace: Workspace
  private let lexicon: OpenLexicon?
  private let jobs: Int
  private let progress: @Sendable (Double, String) -> Void

  /// Creates a build.
  ///
  /// - Parameters:
  ///   - jobs: How many pairs are aligned at a time, each in a thread and in memory of its own; what
  ///     is written does not depend on it.
  ///   - progress: Called with the share of the work that is done, 0 to 1, and what is being done;
  ///     by one thread at a time, but not always the same.
  package init(
    workspace: Workspace, lexicon: OpenLexicon?, jobs: Int = 1,
    progress: @escaping @Sendable (Double, String) -> Void = { _, _ in }
  ) {
    self.workspace = workspace
    self.lexicon = lexicon
    self.jobs = jobs
    self.progress = progress
  }

  /// As many jobs as the machine has processors.
  package static var defaultJobs: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private var lexiconHash: String { lexicon?.hash ?? OpenLexicon.none }

  private func pairBuilder(_ concepts: ConceptFinder?) -> PairBuilder {
    PairBuilder(workspace: workspace, lexicon: lexicon, concepts: concepts, embedder: embedder)
  }

  /// What finds the concepts of the curated glossary, if there is one.
  private func conceptFinder() throws -> ConceptFinder? {
    try workspace.curatedGlossary().map { try ConceptFinder($0) }
  }

  /// What embeds the sentences, where the settings ask for that.
  private var embedder: EmbeddingClient? {
    workspace.configuration.embeddings.map { endpoint in
      EmbeddingClient(endpoint: endpoint, in: workspace) { progress($0, "embedding") }
    }
  }

  private var candidateBuilder: CandidateBuilder {
    CandidateBuilder(workspace: workspace, lexicon: lexicon)
  }

  /// Says what is out of date and writes nothing.
  ///
  /// - Throws: ``WorkspaceError`` and the readers' errors for files that cannot be used.
  package func check() throws -> BuildReport {
    let pairs = try workspace.pairs()
    let pairBuilder = pairBuilder(try conceptFinder())
    var results: [BuildReport.PairResult] = []
    for pair in pairs {
      results.append(try pairBuilder.check(pair))
    }
    let terms = try candidateBuilder.check(pairs: pairs)
    return BuildReport(
      lexicon: lexiconHash, pairs: results, terms: terms, warnings: missingParts(pairs))
  }

  /// Does what has to be done again, or with `everything` all of it.
  ///
  /// Each file is replaced as a whole, so a build that is cut off leaves only whole files; the
  /// next one goes on from there.
  ///
  /// - Throws: ``WorkspaceError`` and the readers' errors for files that cannot be used.
  package func run(everything: Bool) throws -> BuildReport {
    let lock = try WorkspaceLock(folder: workspace.cacheFolder)
    defer { lock.release() }
    let pairs = try workspace.pairs()
    let concepts = try conceptFinder()
    let meter = BuildMeter(pairs: pairs.count, report: progress)
    // One server embeds for all pairs, into one cache: several at a time would not be faster.
    let jobs = workspace.configuration.embeddings == nil ? jobs : 1
    let results = try ParallelMap.map(Array(pairs.enumerated()), jobs: jobs) { index, pair in
      try pairBuilder(concepts).build(pair, everything: everything) {
        meter.note($0, ofPair: index, pair.name)
      }
    }
    progress(Double(pairs.count) / Double(pairs.count + 1), "finding names")
    let terms = try candidateBuilder.build(pairs: pairs, everything: everything)
    return BuildReport(
      lexicon: lexiconHash, pairs: results, terms: terms, warnings: missingParts(pairs))
  }

  /// What the settings name and what is not there, in words.
  private func missingParts(_ pairs: [Pair]) -> [String] {
    var warnings: [String] = []
    let configuration = workspace.configuration
    if !FileReading.exists(workspace.path(configuration.glossary)) {
      warnings.append("there is no \(configuration.glossary): no concept counts as curated")
    }
    if pairs.isEmpty {
      warnings.append("there is no pair: no folder in \(configuration.alignments)/ has a pair.yaml")
    }
    return warnings
  }
}
