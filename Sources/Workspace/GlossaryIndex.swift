// Opens the index of a workspace's names, or makes it.
import GlossaryModel
import GlossaryStore
import TermMatching
import TextModel

/// The index of a workspace's names in its cache folder.
struct GlossaryIndex {
  let workspace: Workspace
  let lexicon: OpenLexicon?
  /// Called with what a person should know.
  let warn: (String) -> Void

  /// The index file.
  var path: String { workspace.cacheFolder + "/glossary.sqlite" }

  /// Opens the index, or makes it; where it cannot be written, searches without one.
  func open() throws -> (lookup: any TermLookup, store: GlossaryStore?) {
    let fingerprint = try fingerprint()
    do {
      let store = try GlossaryStore(path: path, fingerprint: fingerprint)
      return (try lookup(store), store)
    } catch let error as GlossaryStoreError {
      switch error {
      case .otherVersion, .damaged:
        warn("\(Workspace.shown(path)) \(error); it is made again from the glossary")
      case .missing, .stale, .unwritable: break
      }
    }
    return try make(fingerprint)
  }

  /// Makes the index again.
  func make(_ fingerprint: String? = nil) throws -> (lookup: any TermLookup, store: GlossaryStore?)
  {
    let fingerprint = try fingerprint ?? self.fingerprint()
    let (glossaries, fault) = try workspace.searchedGlossaries()
    if let fault {
      // What was passed over must not be forgotten the next time.
      warn("\(fault); `isogloss build` makes this file again")
      return (try linear(glossaries), nil)
    }
    do {
      let content = try LookupIndexBuilder.content(of: glossaries, lexicon: lexicon?.lexicon)
      try write(content, fingerprint)
      let store = try GlossaryStore(path: path, fingerprint: fingerprint)
      return (try lookup(store), store)
    } catch is GlossaryStoreError {
      return (try linear(glossaries), nil)
    } catch is WorkspaceError {
      return (try linear(glossaries), nil)
    }
  }

  private func write(_ content: LookupIndexContent, _ fingerprint: String) throws {
    try AtomicFile.makeFolder(workspace.cacheFolder)
    let writer = try GlossaryStoreWriter(path: path, fingerprint: fingerprint)
    try writer.write(concepts: content.concepts.lazy.map(\.concept))
    try writer.write(
      names: content.names.lazy.map {
        StoredName(
          text: $0.text, concept: $0.concept, place: $0.place, isCurated: $0.origin == .curated)
      })
    try writer.write(words: content.words)
    try writer.write(entries: content.numbers)
    try writer.finish()
  }

  private func lookup(_ store: GlossaryStore) throws -> any TermLookup {
    try IndexedLookup(index: StoredIndex(store: store), lexicon: lexicon?.lexicon)
  }

  private func linear(
    _ glossaries: [(glossary: Glossary, origin: LookupOrigin)]
  ) throws -> any TermLookup {
    try GlossaryLookup(glossaries: glossaries, lexicon: lexicon?.lexicon)
  }

  /// What the index is made from: the content of the files, the dictionary, the program.
  private func fingerprint() throws -> String {
    var hashes = FileHashes(cache: workspace.cacheFolder + "/hashes.json")
    var parts = [Program.version, lexicon?.hash ?? OpenLexicon.none]
    for file in [workspace.configuration.glossary, workspace.candidatesFile] {
      parts.append(try hashes.hash(of: workspace.path(file)) ?? "none")
    }
    hashes.save()
    return ContentHash(parts.joined(separator: "\n").utf8).hex
  }
}

/// The index file as the look-up asks for it.
struct StoredIndex: LookupIndex {
  let store: GlossaryStore

  func numbers(under key: UInt64) -> [UInt32] { store.numbers(under: key) }

  var curatedCount: UInt32 { store.curatedCount }

  func name(_ number: UInt32) -> IndexedName? {
    store.name(number).map {
      IndexedName(
        text: $0.text, concept: $0.concept, place: $0.place,
        origin: $0.isCurated ? .curated : .candidate)
    }
  }

  func concept(_ number: UInt32) -> Concept? { store.concept(number) }

  func word(_ number: UInt32) -> String? { store.word(number) }
}
