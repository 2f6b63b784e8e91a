// What is wrong with a file that a glossary is read from.
package import Markup

/// A fault of a file that a glossary is read from, with its place and the rule that it breaks.
package struct GlossaryFormatError: Error, Hashable, Sendable {
  /// The file's name as it was given.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode code points, from 1.
  package let column: Int
  /// What is wrong and what to do.
  package let problem: String
  /// The rule's short name, such as `picklist`; empty where the fault is one of form.
  package let rule: String

  /// Creates a fault.
  package init(file: String, line: Int, column: Int = 1, problem: String, rule: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.rule = rule
  }

  /// Creates a fault from one of XML.
  package init(_ error: XMLError) {
    self.init(
      file: error.file, line: error.place.line, column: error.place.column,
      problem: error.problem.description)
  }
}

extension GlossaryFormatError: CustomStringConvertible {
  /// One line: `file:line:column: what is wrong; what to do [rule]`.
  package var description: String {
    "\(file):\(line):\(column): \(problem)" + (rule.isEmpty ? "" : " [\(rule)]")
  }
}
