// The formats that a document can be read from.

/// A format that a document can be read from.
package enum DocumentFormat: String, CaseIterable, Sendable {
  /// Plain text: a line is a block, hard-wrapped lines are joined.
  case plainText
  /// Markdown with tables and front matter.
  case markdown
  /// One segment a line, kept as they are.
  case segmented

  /// The format that a file's name stands for; plain text where the ending is unknown.
  package init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() }
    self = ["md", "markdown", "mdown", "mkd"].contains(ending ?? "") ? .markdown : .plainText
  }
}
