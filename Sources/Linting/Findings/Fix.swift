// What would mend a finding.
package import TextModel

/// A change to a file that would mend a finding.
package struct Fix: Hashable, Sendable {
  /// The bytes of the file on disk that are replaced.
  package var span: ByteSpan
  /// What stands in their place, in UTF-8; written in the file's own encoding.
  package var replacement: String
  /// Whether the change can be made without a person looking at it.
  package var isSafe: Bool

  /// Creates a fix.
  package init(span: ByteSpan, replacement: String, isSafe: Bool) {
    self.span = span
    self.replacement = replacement
    self.isSafe = isSafe
  }
}
