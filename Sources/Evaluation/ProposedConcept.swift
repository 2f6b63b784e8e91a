// Proposed concepts as they are read for scoring.
import FoundationEssentials

/// A proposed concept: a line of `isogloss extract --format jsonl`.
package struct ProposedConcept: Hashable, Sendable, Decodable {
  /// A name of the concept.
  package struct Name: Hashable, Sendable, Decodable {
    /// The name as it is written.
    package let text: String
    /// The tag of its language.
    package let language: String

    /// Creates a name.
    package init(text: String, language: String) {
      self.text = text
      self.language = language
    }
  }

  /// The names, the preferred one first.
  package let terms: [Name]

  /// Creates a concept.
  package init(terms: [Name]) { self.terms = terms }

  /// Reads concepts, one a line, in the order of the file.
  ///
  /// - Throws: ``EvaluationError`` with the line that is no concept.
  /// - Complexity: O(n) in the number of bytes.
  package static func read(
    _ bytes: [UInt8], name: String
  ) throws(EvaluationError) -> [ProposedConcept] {
    var concepts: [ProposedConcept] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      guard let concept = try? JSONDecoder().decode(ProposedConcept.self, from: Data(line)) else {
        throw EvaluationError(
          file: name, line: index + 1,
          problem: "no concept; expected a line of isogloss extract --format jsonl")
      }
      concepts.append(concept)
    }
    return concepts
  }
}
