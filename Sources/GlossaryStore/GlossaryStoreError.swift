// Why an index cannot be used.

/// A reason why the index of a workspace's glossaries cannot be used; it is then made again.
package enum GlossaryStoreError: Error, Hashable, Sendable {
  /// There is no index.
  case missing
  /// The index was made from other files.
  case stale
  /// The index was made by another version of the program.
  case otherVersion(Int)
  /// The file is no index, or a broken one.
  case damaged(String)
  /// The file cannot be written.
  case unwritable(String)
}

extension GlossaryStoreError: CustomStringConvertible {
  /// What is wrong, without the file's name.
  package var description: String {
    switch self {
    case .missing: "is not there"
    case .stale: "is out of date"
    case .otherVersion(let version): "is of another version of Isogloss (format \(version))"
    case .damaged(let what): "is damaged (\(what))"
    case .unwritable(let what): "cannot be written (\(what))"
    }
  }
}
