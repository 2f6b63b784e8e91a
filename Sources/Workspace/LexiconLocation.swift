// Where the dictionary index is looked for.

/// Where the dictionary index is looked for, in the order of the contract.
package enum LexiconLocation {
  /// The index's file name.
  package static let fileName = "zh-en.lexicon"

  /// The user's own folder for data.
  package static var userFolder: String {
    UserFolder.path("XDG_DATA_HOME", else: ".local/share")
  }

  /// Where `lexicon install` puts the index: the workspace's cache, or the user's folder.
  package static func installPath(_ workspace: Workspace?) -> String {
    (workspace?.cacheFolder ?? userFolder) + "/" + fileName
  }

  /// The index to use: the one that was named, the workspace's, or the user's; `nil` for none.
  package static func find(named path: String?, in workspace: Workspace?) -> String? {
    if let path { return path }
    let places = [workspace?.cacheFolder, userFolder].compactMap { $0.map { $0 + "/" + fileName } }
    return places.first(where: FileReading.exists)
  }
}
