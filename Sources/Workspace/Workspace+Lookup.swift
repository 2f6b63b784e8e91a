// The workspace's glossaries, for looking terms up.
import GlossaryModel
import GlossaryStore
package import TermMatching

extension Workspace {
  /// What looks terms up in the curated glossary and among the proposed concepts.
  ///
  /// The names are indexed in the cache folder; the index is made again where the files or the
  /// dictionary have changed, and where it is missing or broken. Where it cannot be written, the
  /// glossaries are searched without one.
  ///
  /// - Parameters:
  ///   - lexicon: the dictionary for the readings of Chinese words.
  ///   - warn: called with what a person should know.
  /// - Throws: `GlossaryError` for a glossary that cannot be read; ``WorkspaceError`` where there
  ///   is neither a glossary nor a proposal.
  package func lookup(
    lexicon: OpenLexicon?, warn: @escaping (String) -> Void
  ) throws -> any TermLookup {
    let index = GlossaryIndex(workspace: self, lexicon: lexicon, warn: warn)
    return try IndexLookup(index: index)
  }

  /// The glossaries that are searched: the curated one, and what is proposed beside it.
  ///
  /// A concept that is proposed, and that the curated glossary holds, is left to the latter. A
  /// file of proposals that cannot be read is passed over: `build` makes it again.
  ///
  /// - Returns: the glossaries, and the fault of a file that was passed over.
  func searchedGlossaries() throws -> (
    glossaries: [(glossary: Glossary, origin: LookupOrigin)], fault: GlossaryError?
  ) {
    let curated = try glossary(configuration.glossary)
    var proposed: Glossary?
    var fault: GlossaryError?
    do {
      proposed = try glossary(candidatesFile)
    } catch let error as GlossaryError {
      fault = error
    }
    guard curated != nil || proposed != nil else {
      throw WorkspaceError.file(
        path: Self.shown(path(configuration.glossary)),
        problem: "there is no glossary yet; run `isogloss build` to have terms proposed")
    }
    if let curated, let all = proposed?.concepts {
      let names = try CuratedNames(curated)
      proposed?.concepts = all.filter { names.concept(sharingATermWith: $0) == nil }
    }
    let glossaries = [
      curated.map { (glossary: $0, origin: LookupOrigin.curated) },
      proposed.map { (glossary: $0, origin: LookupOrigin.candidate) },
    ].compactMap { $0 }
    return (glossaries, fault)
  }

  /// The glossary in a file of the workspace; `nil` where the file is missing.
  func glossary(_ relative: String) throws -> Glossary? {
    let file = path(relative)
    guard FileReading.exists(file) else { return nil }
    return try GlossaryFile.read(name: Self.shown(file), bytes: try FileReading.bytes(at: file))
  }
}
