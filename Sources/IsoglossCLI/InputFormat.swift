// What a file is to be read as.
import ArgumentParser
import BitextFormats
import DocumentReaders

/// What a file is to be read as: a document, or a bilingual file.
enum InputFormat: ExpressibleByArgument {
  /// A document.
  case document(DocumentFormat)
  /// A bilingual file.
  case bilingual(BilingualFormat)

  /// Reads the name of a format, or the usual ending of its files.
  init?(argument: String) {
    if let format = DocumentFormat(name: argument) {
      self = .document(format)
    } else if let format = BilingualFormat(path: "." + argument)
      ?? BilingualFormat(rawValue: argument), BilingualFormat.documents.contains(format)
    {
      self = .bilingual(format)
    } else {
      return nil
    }
  }

  /// The names of all of them.
  static let names =
    DocumentFormat.named.map(\.rawValue)
    + BilingualFormat.allCases.filter(BilingualFormat.documents.contains).map(\.rawValue)

  /// The document's format, if it is one.
  var document: DocumentFormat? { if case .document(let format) = self { format } else { nil } }

  /// The bilingual format, if it is one.
  var bilingual: BilingualFormat? { if case .bilingual(let format) = self { format } else { nil } }
}
