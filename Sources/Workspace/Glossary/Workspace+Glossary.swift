// What is done with the workspace's curated glossary.
package import GlossaryFormats
package import GlossaryModel

extension Workspace {
  /// The curated glossary; `nil` where there is none yet.
  package func curatedGlossary() throws -> Glossary? { try glossary(configuration.glossary) }

  /// The proposed concepts; `nil` where there are none yet.
  package func candidates() throws -> Glossary? { try glossary(candidatesFile) }

  /// Takes concepts over into the curated glossary and writes it, once, where anything was added.
  ///
  /// - Parameter dryRun: Whether nothing is written.
  /// - Throws: ``WorkspaceError``; `GlossaryError` for a glossary that cannot be read.
  package func merge(
    _ concepts: [Concept], dryRun: Bool = false
  ) throws -> GlossaryMerge.Report {
    try merge(dryRun) { merge in
      for concept in concepts { merge.add(concept) }
    }
  }

  /// Takes another glossary over into the curated one and writes it, once, where anything was added.
  ///
  /// - Parameter dryRun: Whether nothing is written.
  /// - Throws: ``WorkspaceError``; `GlossaryError` for a glossary that cannot be read.
  package func merge(
    _ glossary: GlossaryImport, dryRun: Bool = false
  ) throws -> GlossaryMerge.Report {
    try merge(dryRun) { merge in
      for concept in glossary.glossary.concepts {
        merge.import(concept, isNamed: !glossary.madeIdentifiers.contains(concept.id))
      }
    }
  }

  private func merge(
    _ dryRun: Bool, _ add: (inout GlossaryMerge) -> Void
  ) throws -> GlossaryMerge.Report {
    let lock = dryRun ? nil : try WorkspaceLock(folder: cacheFolder)
    defer { lock?.release() }
    var merge = try glossaryMerge()
    add(&merge)
    let text = try merge.text()
    if !dryRun { try write(text, merge.report) }
    return merge.report
  }

  /// The curated glossary, to be added to; an empty one where there is none yet.
  package func glossaryMerge() throws -> GlossaryMerge {
    let path = path(configuration.glossary)
    let bytes =
      FileReading.exists(path) ? try FileReading.bytes(at: path) : Array(newGlossary.utf8)
    return try GlossaryMerge(file: Self.shown(path), bytes: bytes)
  }

  private func write(_ text: String, _ report: GlossaryMerge.Report) throws {
    guard !report.added.isEmpty || !report.addedTerms.isEmpty || !report.addedFields.isEmpty
    else { return }
    try writeSchemas()
    try AtomicFile.write(Array(text.utf8), to: path(configuration.glossary))
  }

  private var newGlossary: String {
    Self.schemaLine(of: configuration.glossary)
      + "glossary: \(configuration.name)\nconcepts: []\n"
  }

  /// A proposed concept as a curated one: without scores and places; each term's source is the
  /// document that it was first seen in.
  package static func accepted(_ candidate: Concept) -> Concept {
    var concept = candidate
    concept.score = nil
    concept.note = nil
    concept.terms = candidate.terms.map { candidate in
      var term = candidate
      term.source = candidate.source ?? candidate.places.first?.document
      term.score = nil
      term.reasons = []
      term.places = []
      return term
    }
    return concept
  }
}
