// What can be wrong with a file of beads.

/// A fault in a file of beads or of pairs.
package struct BitextFormatError: Error, Hashable {
  /// The file's name as the user gave it.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode code points, from 1, where it is known.
  package let column: Int?
  /// What is wrong and what to do.
  package let problem: String
  /// Whether the file is whole, but of a version of the format that this program does not know.
  package let isOtherVersion: Bool

  /// Creates a fault.
  package init(
    file: String, line: Int, column: Int? = nil, problem: String, isOtherVersion: Bool = false
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.isOtherVersion = isOtherVersion
  }
}

extension BitextFormatError: CustomStringConvertible {
  /// `file:line: problem`, or `file:line:column: problem`.
  package var description: String {
    "\(file):\(line):\(column.map { "\($0):" } ?? "") \(problem)"
  }
}

/// What a file says it is, as a message shows it: the beginning of a word, or nothing that could be
/// taken for another line.
func shownKind(_ kind: String) -> String {
  let letters = kind.unicodeScalars.prefix(40)
  let isWord = letters.allSatisfy { $0.isASCII && $0.value > 0x20 && $0.value < 0x7F }
  return isWord && !letters.isEmpty
    ? String(String.UnicodeScalarView(letters)) : "another kind of file"
}
