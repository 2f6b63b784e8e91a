// What can be wrong with a document's file.

/// What can be wrong with a document that is read.
package enum DocumentError: Error, Hashable {
  /// The Markdown parser could not be set up.
  case unreadableMarkdown(file: String)
}

extension DocumentError: CustomStringConvertible {
  /// One line for a person: the file, what is wrong, what to do.
  package var description: String {
    switch self {
    case .unreadableMarkdown(let file):
      "\(file): the Markdown parser (libcmark-gfm) cannot be set up; read the file as plain text"
    }
  }
}
