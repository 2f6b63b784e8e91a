// The dictionary index in use and the hash that names it.
package import Lexicon

/// A dictionary index that was opened.
package struct OpenLexicon: Sendable {
  /// What stands for the hash where there is no dictionary.
  package static let none = "none"

  /// The index.
  package let lexicon: CompiledLexicon
  /// The SHA-256 of the dictionary that the index was compiled from.
  package let hash: String

  /// Opens the index that was named, the workspace's or the user's.
  ///
  /// - Returns: `nil` where there is none.
  /// - Throws: `LexiconError` for an index that cannot be used.
  package static func find(named path: String?, in workspace: Workspace?) throws(LexiconError)
    -> OpenLexicon?
  {
    guard let path = LexiconLocation.find(named: path, in: workspace) else { return nil }
    let lexicon = try CompiledLexicon(path: path)
    return OpenLexicon(lexicon: lexicon, hash: lexicon.info.sha256)
  }
}
