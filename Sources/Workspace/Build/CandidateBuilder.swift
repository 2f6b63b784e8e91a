// Proposes the concepts of a workspace, or finds that nothing they depend on has changed.
import BitextFormats
import DocumentModel
import GlossaryModel
import TermExtraction
import TextModel

/// Proposes concepts from all documents of a workspace and writes them as a glossary.
struct CandidateBuilder {
  let workspace: Workspace
  let lexicon: OpenLexicon?

  /// Says whether the candidates are up to date.
  func check(pairs: [Pair]) throws -> BuildReport.TermsResult {
    try result(outcome(try expectedHeader(pairs)), before: [])
  }

  /// Proposes concepts where something has changed, or in any case with `everything`.
  func build(pairs: [Pair], everything: Bool) throws -> BuildReport.TermsResult {
    let header = try expectedHeader(pairs)
    let outcome = outcome(header)
    if !everything, isGoodEnough(outcome) { return try result(outcome, before: nil) }
    let before = (try? workspace.glossary(workspace.candidatesFile)) ?? nil
    let documents = try documents(pairs)
    let candidates = TermExtractor().concepts(
      in: documents, bitexts: try bitexts(pairs, documents), lexicon: lexicon?.lexicon)
    let proposed = CandidateGlossary(
      documents: documents,
      curated: try CuratedNames(
        try workspace.glossary(workspace.configuration.glossary) ?? Glossary(name: "")))
    let glossary = proposed.glossary(candidates, name: workspace.configuration.name)
    let content = GlossaryFile.write(glossary)
    let text = GlossaryFile.write(
      glossary,
      header: header.lines(glossary: workspace.configuration.glossary, content: content))
    try AtomicFile.write(Array(text.utf8), to: workspace.path(workspace.candidatesFile))
    return Self.result(
      .written, glossary, before: Set(before?.concepts.map(\.id) ?? []),
      file: workspace.candidatesFile)
  }

  /// As with beads: what was found with a dictionary stays where there is none now.
  private func isGoodEnough(_ outcome: BuildReport.Outcome) -> Bool {
    outcome == .upToDate || (outcome == .otherLexicon && lexicon == nil)
  }

  private func outcome(_ expected: CandidatesHeader) -> BuildReport.Outcome {
    let path = workspace.path(workspace.candidatesFile)
    guard let bytes = try? FileReading.bytes(at: path),
      var header = CandidatesHeader(bytes: bytes)
    else { return .stale }
    if header == expected { return .upToDate }
    header.lexicon = expected.lexicon
    return header == expected ? .otherLexicon : .stale
  }
}

// MARK: - What goes in

extension CandidateBuilder {
  private func documents(_ pairs: [Pair]) throws -> [ExtractionDocument] {
    let loader = workspace.loader
    return try workspace.documents(pairs).map { entry in
      ExtractionDocument(
        document: try loader.document(entry, in: workspace), id: entry.id,
        authority: entry.authority)
    }
  }

  private func bitexts(
    _ pairs: [Pair], _ documents: [ExtractionDocument]
  ) throws -> [ExtractionBitext] {
    try pairs.enumerated().map { index, pair in
      let links = try LinksReader.read(
        try FileReading.bytes(at: workspace.path(pair.links)), name: pair.links)
      let counts = [2 * index, 2 * index + 1].map { documents[$0].document.sentences.count }
      let beads = links.records.map(\.bead).filter { bead in
        bead.source.allSatisfy { $0 < counts[0] } && bead.target.allSatisfy { $0 < counts[1] }
      }
      return ExtractionBitext(sourceIndex: 2 * index, targetIndex: 2 * index + 1, beads: beads)
    }
  }

  /// The header that an up-to-date file has: hashes of the documents, of the beads between them
  /// and of the curated glossary.
  private func expectedHeader(_ pairs: [Pair]) throws -> CandidatesHeader {
    var parts: [String] = []
    for entry in try workspace.documents(pairs) {
      let hash = ContentHash(try FileReading.bytes(at: workspace.path(entry.path))).hex
      parts.append("\(entry.id) \(entry.language) \(entry.authority) \(hash)")
    }
    for file in pairs.map(\.links) + [workspace.configuration.glossary] {
      let bytes = try? FileReading.bytes(at: workspace.path(file))
      parts.append("\(file) \(bytes.map { ContentHash($0).hex } ?? "missing")")
    }
    return CandidatesHeader(
      program: Program.version, lexicon: lexicon?.hash ?? OpenLexicon.none,
      inputs: ContentHash(parts.joined(separator: "\n").utf8).hex)
  }
}

// MARK: - What comes out

extension CandidateBuilder {
  private func result(
    _ outcome: BuildReport.Outcome, before: Set<String>?
  ) throws -> BuildReport.TermsResult {
    guard outcome != .stale else {
      return BuildReport.TermsResult(file: workspace.candidatesFile, outcome: outcome)
    }
    let glossary = try workspace.glossary(workspace.candidatesFile) ?? Glossary(name: "")
    return Self.result(outcome, glossary, before: nil, file: workspace.candidatesFile)
  }

  /// - Parameter before: The ids that the file held before; `nil` where it has not changed.
  private static func result(
    _ outcome: BuildReport.Outcome, _ glossary: Glossary, before: Set<String>?, file: String
  ) -> BuildReport.TermsResult {
    var result = BuildReport.TermsResult(file: file, outcome: outcome)
    result.concepts = glossary.concepts.count
    result.curated = glossary.concepts.filter { $0.note != nil }.count
    if let before { result.new = glossary.concepts.map(\.id).filter { !before.contains($0) } }
    result.mostVaried = glossary.concepts.enumerated()
      .map { (index: $0.offset, concept: $0.element) }
      .filter { $0.concept.terms.count > 2 }
      .sorted { ($1.concept.terms.count, $0.index) < ($0.concept.terms.count, $1.index) }
      .prefix(5).map { ($0.concept.id, $0.concept.terms.map(\.text)) }
    return result
  }
}
