// A file that the linter looks at, and its names.

/// A file that the linter looks at, and its names.
package struct LintedFile: Hashable, Sendable {
  /// The path that it is opened by; `-` for standard input.
  package let path: String
  /// The name that a person is shown.
  package let name: String
  /// The path from the workspace, or from the current folder where there is none: the same however
  /// the file was named on the command line.
  package let place: String
}
