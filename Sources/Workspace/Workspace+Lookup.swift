// The workspace's glossaries, for looking terms up.
import GlossaryModel
package import Lexicon
package import TermMatching

extension Workspace {
  /// What looks terms up in the curated glossary and among the proposed concepts.
  ///
  /// A concept that is proposed, and that the curated glossary holds, is left to the latter. A
  /// file of proposals that cannot be read is passed over: `build` makes it again.
  ///
  /// - Parameter warn: Called with what a person should know.
  /// - Throws: `GlossaryError` for a glossary that cannot be read; ``WorkspaceError`` where there
  ///   is neither a glossary nor a proposal.
  package func lookup(
    lexicon: CompiledLexicon?, warn: (String) -> Void
  ) throws -> GlossaryLookup {
    let curated = try glossary(configuration.glossary)
    var proposed: Glossary?
    do {
      proposed = try glossary(candidatesFile)
    } catch let error as GlossaryError {
      warn("\(error); `isogloss build` makes this file again")
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
    return try GlossaryLookup(
      glossaries: [
        curated.map { (glossary: $0, origin: LookupOrigin.curated) },
        proposed.map { (glossary: $0, origin: .candidate) },
      ].compactMap { $0 }, lexicon: lexicon)
  }

  /// The glossary in a file of the workspace; `nil` where the file is missing.
  func glossary(_ relative: String) throws -> Glossary? {
    let file = path(relative)
    guard FileReading.exists(file) else { return nil }
    return try GlossaryFile.read(name: Self.shown(file), bytes: try FileReading.bytes(at: file))
  }
}
