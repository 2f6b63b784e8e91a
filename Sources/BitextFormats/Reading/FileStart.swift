// The first bytes of a file.
internal import Markup

/// The first bytes of a file, by which its format and its encoding are told.
package enum FileStart {
  /// So many bytes are looked at.
  package static let count = 1 << 16

  /// The first bytes of the file at `path`.
  ///
  /// - Throws: `MarkupError` where it cannot be read.
  package static func bytes(of path: String) throws -> [UInt8] {
    try FileBeginning.bytes(of: path, count: count)
  }

  /// Whether bytes are UTF-8, perhaps cut off inside their last character.
  package static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.contains(0) { return false }
    var whole = bytes[...]
    for _ in 0..<4 {
      if String(validating: whole, as: UTF8.self) != nil { return true }
      whole = whole.dropLast()
    }
    return false
  }
}
