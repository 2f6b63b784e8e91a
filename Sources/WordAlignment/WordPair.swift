// Two lines that render each other, as words.

/// The words of a line and of the line that renders it.
package struct WordPair: Hashable, Sendable {
  /// The words of the source line.
  package let source: [String]
  /// The words of the target line.
  package let target: [String]

  /// Creates a pair.
  package init(source: [String], target: [String]) {
    self.source = source
    self.target = target
  }
}
