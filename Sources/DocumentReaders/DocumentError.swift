// What can be wrong with a document's file.
package import DocumentModel
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
  /// The text of a PDF file cannot be had.
  case pdf(file: String, PDFConverter.Problem)
  /// The file has no text, as scanned pages have none.
  case noText(file: String)
  /// The rules by which sentences are to be divided cannot be followed.
  case segmentation(SegmentationError)
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
    case .segmentation(let error): error.description
    case .pdf(let file, let problem): "\(file): \(Self.words(problem))"
    case .noText(let file):
      "\(file): has no text, only pictures of pages; have them recognised first (OCR)"
    case .missingPart(let file, let part):
      "\(file): has no \(part); open it in the program that wrote it and save it again"
    }
  }

  private static func words(_ problem: PDFConverter.Problem) -> String {
    switch problem {
    case .notInstalled:
      "PDF files are read by the program pdftotext, which is not installed; install poppler-utils, "
        + "or save the document as text"
    case .notStarted(let reason): "pdftotext cannot be started: \(reason)"
    case .refused(let status):
      "pdftotext cannot read this file (its status is \(status)); it may be damaged, or locked by a "
        + "password"
    case .tooMuch:
      "pdftotext takes too long, or its text is too long; divide the file"
        + InputLimit.unpackedSize.remedy
    }
  }

  private static let formats = DocumentFormat.named.map(\.rawValue).joined(separator: ", ")
}
