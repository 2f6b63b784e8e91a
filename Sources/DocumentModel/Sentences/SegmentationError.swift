// What can be wrong with rules of sentence segmentation.

/// A fault in rules of sentence segmentation that a person gave.
package struct SegmentationError: Error, Hashable, CustomStringConvertible {
  /// The file of the rules.
  package let file: String
  /// The line, from 1, where there is one.
  package let line: Int?
  /// What is wrong, and what to do.
  package let problem: String

  /// Creates a fault.
  package init(file: String, line: Int?, problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// One line: the file, the line, what is wrong.
  package var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(problem)"
  }
}
