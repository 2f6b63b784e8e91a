// The program's own name and version.

/// The program that writes the files.
package enum Program {
  /// The program's version, recorded in what it writes.
  package static let version = "0.1.0"
}
