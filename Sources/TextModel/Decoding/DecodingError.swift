// Why a file cannot be read as text.

/// A reason why bytes cannot be read as text.
package enum DecodingError: Error, Hashable {
  /// The byte at `offset` does not belong to `encoding`.
  case invalidBytes(name: String, offset: Int, encoding: TextEncoding)
  /// The bytes are in no encoding that is known.
  case unknownEncoding(name: String, offset: Int)
  /// The byte at `offset` is a NUL: this is no text.
  case binary(name: String, offset: Int)
  /// The ICU library on this machine lacks `encoding`.
  case unsupported(name: String, encoding: TextEncoding)
  /// The file is longer than 700 MB.
  case tooLong(name: String)
}

extension DecodingError: CustomStringConvertible {
  /// One line that says what is wrong, where, and what to do.
  package var description: String {
    switch self {
    case .invalidBytes(let name, let offset, let encoding):
      "\(name): byte \(offset) is not valid \(encoding.rawValue); give the file's encoding with "
        + "--encoding, or read on with --lossy"
    case .unknownEncoding(let name, let offset):
      "\(name): byte \(offset) is not valid UTF-8 and the encoding cannot be told; give it with "
        + "--encoding (\(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))), or convert "
        + "the file to UTF-8"
    case .binary(let name, let offset):
      "\(name): byte \(offset) is NUL, so this is not a text file; convert it to text first"
    case .unsupported(let name, let encoding):
      "\(name): the ICU library on this machine cannot read \(encoding.rawValue); convert the file "
        + "to UTF-8 first"
    case .tooLong(let name):
      "\(name): the file is longer than 700 MB; split it"
    }
  }
}
