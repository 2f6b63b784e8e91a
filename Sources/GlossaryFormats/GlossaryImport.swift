// What was read of a glossary in another format.
package import GlossaryModel

/// What was read of a glossary in another format.
package struct GlossaryImport: Sendable {
  /// The glossary.
  package internal(set) var glossary: Glossary
  /// What is wrong with the file, in its order; a file with faults should be refused.
  package internal(set) var faults: [GlossaryFormatError] = []
  /// What a person should know: what was left behind, what was taken for granted.
  package internal(set) var remarks: [String] = []

  /// The ids that stand in no file: they were made from names, and say nothing of what a concept is.
  package internal(set) var madeIdentifiers: Set<String> = []

  /// Creates an import of a glossary without concepts.
  init(name: String) {
    glossary = Glossary(name: name)
  }
}
