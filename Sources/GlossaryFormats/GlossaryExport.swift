// A glossary in another format.

/// A glossary in another format.
package struct GlossaryExport: Sendable {
  /// The file; a text is in UTF-8.
  package let bytes: [UInt8]
  /// Whether the file is a text.
  package let isText: Bool
  /// What the format could not hold, in words.
  package let remarks: [String]

  /// Creates an export.
  init(text: String, remarks: [String] = []) {
    bytes = Array(text.utf8)
    isText = true
    self.remarks = remarks
  }

  /// Creates an export that is no text.
  init(bytes: [UInt8], remarks: [String]) {
    self.bytes = bytes
    isText = false
    self.remarks = remarks
  }

  /// The file as a text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
