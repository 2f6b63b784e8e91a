// A revision of an alignment that cannot be done.

/// A revision of an alignment that cannot be done.
package struct RevisionError: Error, Hashable {
  /// The file of beads.
  package let file: String
  /// What is wrong and what to do.
  package let problem: String
}

extension RevisionError: CustomStringConvertible {
  /// `file: problem`.
  package var description: String { "\(file): \(problem)" }
}
