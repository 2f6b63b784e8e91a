// What an alignment gives back.
package import DocumentModel

/// What an alignment gives back.
package struct AlignmentResult: Sendable {
  /// The two documents and the beads between them.
  package let bitext: Bitext
  /// What a person should know before trusting the beads.
  package let warnings: [AlignmentWarning]
}
