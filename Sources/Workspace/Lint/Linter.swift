// Lints files.
import BitextFormats
import DocumentModel
package import LintRules
package import Linting
import TextModel

/// Lints files, several at a time.
package struct Linter: Sendable {
  /// What came of a run.
  package struct Outcome: Sendable {
    /// What was found, in order; what the settings live with is left out.
    package let findings: [Finding]
    /// Why files could not be read, in the order of the files.
    package let unreadable: [any Error]
    /// What each document is called in baselines.
    package let places: [String: String]
    /// What each document's file held.
    let hashes: [String: ContentHash]
    /// Where settings stand that hide nothing, though their rules took part.
    package let idleSuppressions: [String]
  }

  /// What reads the files.
  package var loader: DocumentLoader
  /// The findings that are passed over.
  package var baseline: Baseline?
  /// The register that documents are written in, where it is known.
  package var register: String?
  /// What the first file renders, where that was said; otherwise the workspace's pairs say what a
  /// file renders.
  package var source: String?
  private let rules: Rules
  private let settings: LintSettings
  private let glossary: LintedGlossary?
  private let linker: PairLinker?
  private let jobs: Int

  /// Creates a linter.
  ///
  /// - Parameters:
  ///   - rules: The rules that take part.
  ///   - settings: What the workspace says of levels and of what it lives with.
  ///   - glossary: The glossary that documents are held to.
  ///   - linker: What puts translations beside their sources.
  ///   - jobs: How many files are looked at at a time.
  package init(
    loader: DocumentLoader, rules: Rules, settings: LintSettings = LintSettings(),
    glossary: LintedGlossary? = nil, linker: PairLinker? = nil, jobs: Int = 1
  ) {
    self.linker = linker
    self.loader = loader
    self.rules = rules
    self.settings = settings
    self.glossary = glossary
    self.jobs = jobs
  }

  /// How much text is held until the end of a run; what is more is read again where rules compare it.
  private static let heldBytes = 16 << 20

  /// Lints files; one that cannot be read does not keep the others from being looked at.
  ///
  /// - Complexity: O(n) in the length of the files; of the text little is kept after it was looked at.
  package func run(_ files: [LintedFile]) -> Outcome {
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection, pairRules: rules.pair,
      suppressionRules: rules.suppression, knownRules: Rules.all.ids,
      severities: settings.severities)
    let held = KeptDocuments(bytes: Self.heldBytes)
    let results = ParallelMap.results(files, jobs: jobs) { file in
      let (document, beside) = try documents(of: file)
      if document.reservedInFixes.isEmpty { held.keep(document.document) }
      let pair =
        try beside
        ?? pair(of: document, at: file.path, source: file == files.first ? source : nil)
      // Standard input can be read once only.
      return run.look(at: document, in: pair, keeping: file.path == "-")
    }
    var looks: [LintRun.Look] = []
    var unreadable: [any Error] = []
    for result in results {
      switch result {
      case .success(let look): looks.append(look)
      case .failure(let error): unreadable.append(error)
      }
    }
    let places = Dictionary(
      files.map { ($0.name, $0.place) }, uniquingKeysWith: { first, _ in first })
    let hashes = Dictionary(
      looks.map { ($0.name, $0.hash) }, uniquingKeysWith: { first, _ in first })
    let byName = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let found = run.findings(of: looks) { name in
      if let document = held.document(name, hash: hashes[name]) { return LintedDocument(document) }
      // A file that changed since it was looked at says nothing any more.
      let again = byName[name].flatMap { try? documents(of: $0, isReread: true).document }
      return again?.document.source.hash == hashes[name] ? again : nil
    }
    let (kept, idle) = withoutSuppressed(found, places)
    return Outcome(
      findings: baseline?.new(among: kept, places: places) ?? kept, unreadable: unreadable,
      places: places, hashes: hashes, idleSuppressions: idle)
  }

  /// The document in a file; where the file is bilingual, its translations, beside their sources.
  private func documents(
    of file: LintedFile, isReread: Bool = false
  ) throws -> (document: LintedDocument, pair: LintedPair?) {
    let glossary = isReread ? nil : glossary
    guard let bilingual = try loader.bilingual(at: file.path, name: file.name) else {
      let document = try loader.document(at: file.path, name: file.name)
      return (LintedDocument(document, glossary: glossary, register: register), nil)
    }
    var target = LintedDocument(bilingual.target, glossary: glossary, register: register)
    target.reservedInFixes = BilingualDocument.reserved
    guard !isReread, !rules.pair.isEmpty else { return (target, nil) }
    let source = LintedDocument(bilingual.source, glossary: glossary)
    guard let linker else {
      return (target, LintedPair(source: source, target: target, beads: bilingual.beads))
    }
    return (target, linker.pair(source: source, target: target, beads: bilingual.beads))
  }

  /// A document beside what it renders; `nil` where nobody says what that is.
  private func pair(
    of target: LintedDocument, at path: String, source: String?
  ) throws -> LintedPair? {
    guard let linker, !rules.pair.isEmpty,
      let source = source ?? linker.source(ofFileAt: path)
    else { return nil }
    let document = LintedDocument(try loader.document(at: source), glossary: glossary)
    return try linker.pair(source: document, target: target, at: path)
  }

  /// The findings that no setting hides, and the places of the settings that hide none.
  private func withoutSuppressed(
    _ findings: [Finding], _ places: [String: String]
  ) -> (kept: [Finding], idle: [String]) {
    var isUsed = settings.suppressions.map { $0.rules.isDisjoint(with: rules.ids) }
    let kept = findings.filter { finding in
      let place = places[finding.place.document] ?? finding.place.document
      let hiding = settings.suppressions.indices.filter {
        let suppression = settings.suppressions[$0]
        return suppression.rules.contains(finding.rule) && suppression.paths.contain(place)
      }
      for index in hiding { isUsed[index] = true }
      return hiding.isEmpty
    }
    return (kept, zip(settings.suppressions, isUsed).filter { !$0.1 }.map(\.0.place))
  }
}
