// From a file's name to a document.
package import BitextFormats
package import DocumentModel
package import DocumentReaders
package import TextModel

/// Reads files as documents.
package struct DocumentLoader: Sendable {
  /// How the files are read.
  package var options: ReadingOptions
  /// The bilingual format that was asked for, if one was.
  package var bilingualFormat: BilingualFormat?
  /// What came on standard input, where it was read already.
  package var standardInput: [UInt8]?

  /// Creates a loader.
  package init(options: ReadingOptions = ReadingOptions()) {
    self.options = options
  }

  /// The document in the file at `path`, or on standard input for `-`; of a bilingual file the
  /// translations, or where there are none the texts to be translated.
  ///
  /// - Parameters:
  ///   - language: The text's language; what the file says, or detected, where it is `nil`.
  ///   - name: The name to show for the file, where it is not `path`.
  /// - Throws: ``WorkspaceError``, `DecodingError` or `DocumentError`.
  package func document(
    at path: String, language: LanguageTag? = nil, name: String? = nil
  ) throws -> Document {
    let bytes = try bytes(at: path)
    if let pair = try bilingual(bytes, name: name ?? path, scope: .everything) {
      return pair.target.sentences.isEmpty ? pair.source : pair.target
    }
    return try DocumentReader.read(
      bytes, name: name ?? path, language: language, options: options)
  }

  /// The bytes of the file at `path`, or of standard input for `-`.
  ///
  /// - Throws: ``WorkspaceError/file(path:problem:)`` with the system's reason.
  package func bytes(at path: String) throws(WorkspaceError) -> [UInt8] {
    if path == "-", let standardInput { return standardInput }
    return try FileReading.bytes(at: path)
  }

  /// The texts that a reader of the file at `path` sees, or of standard input for `-`: one, or the
  /// two sides of a bilingual file.
  ///
  /// - Throws: ``WorkspaceError``, `DecodingError` or `DocumentError`.
  package func sources(at path: String) throws -> [SourceText] {
    let bytes = try bytes(at: path)
    if let pair = try bilingual(bytes, name: path, scope: .everything) {
      return [pair.source.source, pair.target.source]
    }
    return [try DocumentReader.source(bytes, name: path, options: options)]
  }

  /// The encoding that a file is read in; `nil` where it is a container and no text.
  func encoding(of bytes: [UInt8], name: String) throws -> TextEncoding? {
    if let format = bilingualFormat(of: bytes, name: name) {
      if format == .xlsx { return nil }
      let declared = try BilingualInput.declaredEncoding(of: bytes, name: name, format)
      return try SourceDecoder.encoding(
        name: name, bytes: bytes, encoding: options.encoding ?? declared, lossy: options.lossy)
    }
    return try DocumentReader.encoding(of: bytes, name: name, options: options)
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
