// Terms of two languages that name one thing.

/// Terms that name one thing: those of the source's language and those of the target's.
package struct TermGroup: Hashable, Sendable {
  /// The terms of the source's language.
  package let source: [String]
  /// The terms of the target's language.
  package let target: [String]

  /// Creates a group.
  package init(source: [String], target: [String]) {
    self.source = source
    self.target = target
  }
}
