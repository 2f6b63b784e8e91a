// A comment that switches rules off.
/// One rule that a comment in a document switches off for a part of it.
package struct Suppression: Hashable, Sendable {
  /// The part of the document that it holds for.
  package enum Scope: Hashable, Sendable {
    /// The lines of a range, counted from 1.
    case lines(ClosedRange<Int>)
    /// The whole document.
    case file
  }

  /// The id of the rule; empty where the comment names none.
  package var rule: String
  /// What it holds for.
  package var scope: Scope
  /// Why, in a person's words; empty where none is given.
  package var reason: String
  /// The comment.
  package var place: Place

  /// Whether it holds for a finding of `rule` that begins on `line`.
  package func covers(rule: String, line: Int) -> Bool {
    guard self.rule == rule else { return false }
    switch scope {
    case .lines(let lines): return lines.contains(line)
    case .file: return true
    }
  }
}
