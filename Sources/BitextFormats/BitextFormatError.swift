// What can be wrong with a file of beads.

/// A fault in a file of beads.
package struct BitextFormatError: Error, Hashable {
  /// The file's name as the user gave it.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// What is wrong and what to do.
  package let problem: String
  /// Whether the file is whole, but of a version of the format that this program does not know.
  package let isOtherVersion: Bool

  /// Creates a fault.
  package init(file: String, line: Int, problem: String, isOtherVersion: Bool = false) {
    self.file = file
    self.line = line
    self.problem = problem
    self.isOtherVersion = isOtherVersion
  }
}

extension BitextFormatError: CustomStringConvertible {
  /// `file:line: problem`.
  package var description: String { "\(file):\(line): \(problem)" }
}
