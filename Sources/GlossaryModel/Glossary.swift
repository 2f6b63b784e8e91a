// A named collection of concepts.

/// A named collection of concepts: one glossary file.
package struct Glossary: Hashable, Sendable {
  /// The glossary's name: `china-celac`.
  package var name: String
  /// The concepts, in the order of the file.
  package var concepts: [Concept]

  /// Creates a glossary.
  package init(name: String, concepts: [Concept] = []) {
    self.name = name
    self.concepts = concepts
  }
}
