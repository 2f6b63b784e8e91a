// What can be wrong with files that are to be scored.
import TextModel

/// A fault in a file of gold or of produced beads.
package struct EvaluationError: Error, Hashable, Sendable {
  /// The file's name as the user gave it.
  package let file: String
  /// The line, from 1; 0 where the whole file is meant.
  package let line: Int
  /// What is wrong and what is expected.
  package let problem: String

  /// Creates a fault.
  package init(file: String, line: Int, problem: String) {
    self.file = file
    self.line = line
    // Words of the file stand in it.
    self.problem = OneLine.of(problem)
  }
}

extension EvaluationError: CustomStringConvertible {
  /// `file:line: problem`.
  package var description: String {
    line > 0 ? "\(file):\(line): \(problem)" : "\(file): \(problem)"
  }
}
