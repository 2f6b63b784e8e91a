// What a concept means, and who says so.

/// What a concept means, and who says so.
package struct Definition: Hashable, Sendable {
  /// The definition.
  package var text: String
  /// Where the definition comes from.
  package var source: String?

  /// Creates a definition.
  package init(text: String, source: String? = nil) {
    self.text = text
    self.source = source
  }
}
