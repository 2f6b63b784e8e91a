// From a file's name to a document.
package import DocumentModel
package import DocumentReaders
package import TextModel

/// Reads files as documents.
package struct DocumentLoader: Sendable {
  /// The encoding to read in; detected where it is `nil`.
  package var encoding: TextEncoding?
  /// Whether invalid bytes are replaced instead of refused.
  package var lossy: Bool
  /// The format to read; worked out from the file's name where it is `nil`.
  package var format: DocumentFormat?
  /// What came on standard input, where it was read already.
  package var standardInput: [UInt8]?

  /// Creates a loader.
  package init(
    encoding: TextEncoding? = nil, lossy: Bool = false, format: DocumentFormat? = nil
  ) {
    self.encoding = encoding
    self.lossy = lossy
    self.format = format
  }

  /// The document in the file at `path`, or on standard input for `-`.
  ///
  /// - Parameters:
  ///   - language: The text's language; detected where it is `nil`.
  ///   - name: The name to show for the file, where it is not `path`.
  /// - Throws: ``WorkspaceError``, `DecodingError` or `DocumentError`.
  package func document(
    at path: String, language: LanguageTag? = nil, name: String? = nil
  ) throws -> Document {
    let bytes = try bytes(at: path)
    let source = try SourceDecoder.decode(
      name: name ?? path, bytes: bytes, encoding: encoding, lossy: lossy)
    return try DocumentReader.read(source, language: language, format: format)
  }

  /// The bytes of the file at `path`, or of standard input for `-`.
  ///
  /// - Throws: ``WorkspaceError/file(path:problem:)`` with the system's reason.
  package func bytes(at path: String) throws(WorkspaceError) -> [UInt8] {
    if path == "-", let standardInput { return standardInput }
    return try FileReading.bytes(at: path)
  }

  /// The text that a reader of the file at `path` sees, or of standard input for `-`; plain text
  /// is not divided into blocks and sentences for it.
  ///
  /// - Throws: ``WorkspaceError``, `DecodingError` or `DocumentError`.
  package func source(at path: String) throws -> SourceText {
    let format = format ?? DocumentFormat(path: path)
    guard format == .plainText else { return try document(at: path).source }
    let bytes = try FileReading.bytes(at: path)
    return try SourceDecoder.decode(name: path, bytes: bytes, encoding: encoding, lossy: lossy)
  }

  /// A document of the workspace, under its path there.
  func document(_ entry: SourceEntry, in workspace: Workspace) throws -> Document {
    let path = workspace.path(entry.path)
    guard FileReading.exists(path) else {
      throw WorkspaceError.file(
        path: entry.place, problem: "there is no file \(Workspace.shown(path))")
    }
    return try document(at: path, language: entry.language, name: entry.path)
  }
}
