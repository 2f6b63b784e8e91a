// Reads bilingual files as pairs of documents.
package import BitextFormats
import DocumentReaders
import Markup
import TextModel

extension DocumentLoader {
  /// The bilingual file at `path`, or on standard input for `-`; `nil` for a file that is none.
  ///
  /// - Parameters:
  ///   - name: The name to show for the file, where it is not `path`.
  ///   - scope: Which of its units are read.
  /// - Throws: ``WorkspaceError``, `DecodingError`, `XMLError`, `MarkupError` or
  ///   `BitextFormatError`.
  package func bilingual(
    at path: String, name: String? = nil, scope: BilingualDocument.Scope = .translated
  ) throws -> BilingualDocument? {
    try bilingual(try bytes(at: path), name: name ?? path, scope: scope)
  }

  func bilingual(
    _ bytes: [UInt8], name: String, scope: BilingualDocument.Scope
  ) throws -> BilingualDocument? {
    guard let format = bilingualFormat(of: bytes, name: name) else { return nil }
    return try BilingualDocument(
      try text(of: bytes, name: name, as: format), format: format, scope: scope)
  }

  /// The format of a bilingual file; `nil` for a file that is none, or is to be read as something
  /// else.
  func bilingualFormat(of bytes: [UInt8], name: String) -> BilingualFormat? {
    if let bilingualFormat { return bilingualFormat }
    guard options.format == nil else { return nil }
    switch FileKind.of(bytes) {
    case .xml(root: "xliff"): return .xliff
    case .xml(root: "tmx"): return .tmx
    case .package(.xlsx): return .xlsx
    case .text:
      if let format = BilingualFormat.detected(in: Array(bytes.prefix(FileStart.count))) {
        return format
      }
      let named = BilingualFormat(path: name)
      return named == .csv || named == .tsv ? named : nil
    default: return nil
    }
  }

  private func text(
    of bytes: [UInt8], name: String, as format: BilingualFormat
  ) throws -> SourceText {
    if format == .xlsx { return try BilingualInput.workbook(bytes, name: name) }
    let encoding =
      try options.encoding ?? BilingualInput.declaredEncoding(of: bytes, name: name, format)
    return try SourceDecoder.decode(
      name: name, bytes: bytes, encoding: encoding, lossy: options.lossy)
  }
}
