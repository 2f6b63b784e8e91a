// What can go wrong with a dictionary and its compiled index.

/// What can go wrong with a dictionary and its compiled index.
package enum LexiconError: Error, Hashable, Sendable {
  /// The index could not be opened or read.
  case unreadable(path: String, reason: String)
  /// The file is no compiled dictionary at all.
  case notAnIndex(path: String)
  /// The file was compiled for another layout than this program reads.
  case otherVersion(path: String, found: Int, expected: Int)
  /// The file is cut short, or its header does not agree with itself.
  case damaged(path: String, what: String)
  /// No line of the dictionary could be read as an entry.
  case noEntries(source: String, malformedLines: Int)
}

extension LexiconError: CustomStringConvertible {
  /// One line that names the file and what to do.
  package var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .notAnIndex(let path):
      "\(path): not a compiled dictionary; run `isogloss lexicon install FILE` again"
    case .otherVersion(let path, let found, let expected):
      """
      \(path): compiled for index version \(found), this program reads \(expected); \
      run `isogloss lexicon install FILE` again
      """
    case .damaged(let path, let what):
      "\(path): damaged (\(what)); run `isogloss lexicon install FILE` again"
    case .noEntries(let source, let malformed):
      """
      \(source): no CC-CEDICT entry in it (\(malformed) lines could not be read); expected lines \
      such as `中國 中国 [Zhong1 guo2] /China/`
      """
    }
  }
}
