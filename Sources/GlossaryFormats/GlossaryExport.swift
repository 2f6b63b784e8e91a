// A glossary in another format.

/// A glossary in another format.
package struct GlossaryExport: Sendable {
  /// The file, UTF-8.
  package let text: String
  /// What the format could not hold, in words.
  package let remarks: [String]

  /// Creates an export.
  init(text: String, remarks: [String] = []) {
    self.text = text
    self.remarks = remarks
  }
}
