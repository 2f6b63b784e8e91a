// What can go wrong with a file's outer form.

/// What can go wrong with a file's outer form: compression, archives, markup.
package enum MarkupError: Error, Hashable, Sendable {
  /// The file could not be opened, read or unpacked.
  case unreadable(path: String, reason: String)
  /// The file holds, or unpacks to, more than is allowed.
  case tooLarge(path: String, limit: Int)
}

extension MarkupError: CustomStringConvertible {
  /// One line that names the file and what is wrong with it.
  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .tooLarge(let path, let limit): "\(path): holds more than \(limit) bytes"
    }
  }
}
