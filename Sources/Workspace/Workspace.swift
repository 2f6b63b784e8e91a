// A project on disk: its settings, pairs and documents.
package import DocumentModel
import DocumentReaders
import FoundationEssentials

/// A project on disk: a folder with an `isogloss.yaml`, a glossary and aligned pairs.
package struct Workspace: Sendable {
  /// The workspace's folder.
  package let root: String
  /// What `isogloss.yaml` says.
  package let configuration: Configuration
  /// The rules by which sentences are divided, where the settings name some.
  package let segmentation: SegmentationRules?

  /// Opens the workspace in `folder`, or with `searching` the nearest one from there upwards.
  ///
  /// - Throws: ``WorkspaceError``.
  package init(folder: String, searching: Bool) throws(WorkspaceError) {
    var candidate = AbsolutePath.of(folder)
    while true {
      let file = (candidate == "/" ? "" : candidate) + "/" + Configuration.fileName
      if FileReading.exists(file) {
        root = candidate
        configuration = try Configuration(
          file: Self.shown(file), bytes: try FileReading.bytes(at: file))
        try Self.checkContainment(of: configuration, in: root)
        segmentation = try configuration.segmentation.map { path throws(WorkspaceError) in
          try SegmentationFile.rules(at: AtomicFile.folder(of: file) + "/" + path)
        }
        return
      }
      let parent = AtomicFile.folder(of: candidate)
      guard searching, parent != candidate, parent != "." else {
        throw .noWorkspace(folder: folder, searched: searching)
      }
      candidate = parent
    }
  }

  /// What reads the workspace's documents.
  var loader: DocumentLoader {
    DocumentLoader(options: ReadingOptions(segmentation: segmentation))
  }

  /// All documents: both sides of every pair, then those that stand alone.
  ///
  /// - Throws: ``WorkspaceError``, also where two documents have the same id.
  func documents(_ pairs: [Pair]) throws(WorkspaceError) -> [SourceEntry] {
    let entries = pairs.flatMap { [$0.source, $0.target] } + (try sources())
    var places: [String: String] = [:]
    for entry in entries {
      if let other = places.updateValue(entry.place, forKey: entry.id) {
        throw .file(
          path: entry.place,
          problem: "the id `\(entry.id)` is that of the document at \(other) already; every "
            + "document has its own")
      }
    }
    return entries
  }

  /// Refuses links that lead out of the workspace, where the program reads and writes on its own.
  private static func checkContainment(
    of configuration: Configuration, in root: String
  ) throws(WorkspaceError) {
    let own = [
      ".isogloss", configuration.glossary, configuration.alignments, candidatesFile(configuration),
    ]
    let others = [
      configuration.sources, configuration.segmentation, configuration.lint.baseline,
    ]
    for path in own + others.compactMap(\.self) { try Containment.check(path, in: root) }
  }

  /// A path relative to the workspace, as one that can be opened.
  package func path(_ relative: String) -> String { root + "/" + relative }

  /// A path relative to the workspace, as a person wants to see it from where they are.
  package func shownPath(_ relative: String) -> String {
    let path = AbsolutePath.of(path(relative))
    return path == AbsolutePath.of(".") ? "." : Self.shown(path)
  }

  /// The folder of what can be made again: the dictionary index, the lock.
  package var cacheFolder: String { path(".isogloss") }

  /// The file of proposed concepts, relative to the workspace.
  package var candidatesFile: String { Self.candidatesFile(configuration) }

  private static func candidatesFile(_ configuration: Configuration) -> String {
    AtomicFile.folder(of: configuration.glossary) + "/candidates/\(configuration.name).yaml"
  }

  /// The pairs, by name.
  ///
  /// - Throws: ``WorkspaceError`` for a `pair.yaml` that cannot be used.
  package func pairs() throws(WorkspaceError) -> [Pair] {
    let folder = path(configuration.alignments)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var pairs: [Pair] = []
    for name in names.sorted() {
      let relative = "\(configuration.alignments)/\(name)"
      let file = path("\(relative)/\(Pair.fileName)")
      guard FileReading.exists(file) else { continue }
      try Containment.check("\(relative)/\(Pair.fileName)", in: root)
      let pair = try Pair(
        file: Self.shown(file), bytes: try FileReading.bytes(at: file), name: name,
        folder: relative)
      for path in [pair.links, pair.source.path, pair.target.path] {
        try Containment.check(path, in: root)
      }
      pairs.append(pair)
    }
    return pairs
  }

  /// The documents that stand alone and are read for terms only, in the order of the list.
  ///
  /// - Throws: ``WorkspaceError`` for a list that cannot be used.
  package func sources() throws(WorkspaceError) -> [SourceEntry] {
    guard let list = configuration.sources else { return [] }
    let file = path(list)
    let mapping = try YAMLMapping(
      file: Self.shown(file), bytes: try FileReading.bytes(at: file), keys: ["sources"])
    var entries: [SourceEntry] = []
    for child in try mapping.children("sources", keys: SourceEntry.keys) {
      let entry = try SourceEntry(child, folder: AtomicFile.folder(of: list))
      try Containment.check(entry.path, in: root)
      entries.append(entry)
    }
    return entries
  }

  /// A path as a person wants to see it: relative to where they are, if it lies below.
  package static func shown(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}
