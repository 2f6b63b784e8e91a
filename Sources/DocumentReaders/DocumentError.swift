// What can be wrong with a document's file.

/// What can be wrong with a document that is read.
package enum DocumentError: Error, Hashable {
  /// The language was not given and the text does not show it.
  case unknownLanguage(file: String)
  /// The Markdown parser gave up.
  case unreadableMarkdown(file: String)
}

extension DocumentError: CustomStringConvertible {
  /// One line for a person: the file, what is wrong, what to do.
  package var description: String {
    switch self {
    case .unknownLanguage(let file):
      "\(file): the language does not show from the text; give it with --from or --to"
    case .unreadableMarkdown(let file):
      "\(file): this Markdown cannot be read; give it as plain text"
    }
  }
}
