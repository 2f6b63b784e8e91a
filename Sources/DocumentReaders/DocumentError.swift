// What can be wrong with a document's file.
package import Markup

/// What can be wrong with a document that is read.
package enum DocumentError: Error, Hashable {
  /// The Markdown parser could not be set up.
  case unreadableMarkdown(file: String)
  /// The file is nothing that a document is read from.
  case unsupported(file: String, kind: FileKind)
  /// The file was to be read as a format that it is not.
  case otherFormat(file: String, format: DocumentFormat, kind: FileKind)
  /// The archive that the document is cannot be read.
  case archive(MarkupError)
  /// A part of the document is no XML that can be read.
  case markup(XMLError)
  /// A part of the document is missing.
  case missingPart(file: String, part: String)
}

extension DocumentError: CustomStringConvertible {
  /// One line for a person: the file, what is wrong, what to do.
  package var description: String {
    switch self {
    case .unreadableMarkdown(let file):
      "\(file): the Markdown parser (libcmark-gfm) cannot be set up; read the file as plain text"
    case .unsupported(let file, .text):
      "\(file): is a text and not what its name says; name what it is with --input-format"
    case .unsupported(let file, let kind):
      "\(file): looks like \(kind.description); documents are read from \(Self.formats) "
        + "(--input-format names one of them)"
    case .otherFormat(let file, let format, let kind):
      "\(file): looks like \(kind.description), so it cannot be read as \(format.rawValue); leave "
        + "out --input-format"
    case .archive(let error): error.description
    case .markup(let error): error.description
    case .missingPart(let file, let part):
      "\(file): has no \(part); open it in the program that wrote it and save it again"
    }
  }

  private static let formats = DocumentFormat.named.map(\.rawValue).joined(separator: ", ")
}
