// The file of an alignment that is revised.
package import BitextFormats
package import DocumentModel
import DocumentReaders
import TextModel

/// The file of an alignment that is revised, and the texts that it names.
package struct RevisedFile: Sendable {
  /// The file.
  package let path: String
  /// The alignment as it was read.
  package let links: Links
  private let bytes: [UInt8]

  /// Reads a file of beads.
  ///
  /// - Throws: `BitextFormatError` or ``WorkspaceError``.
  package init(path: String) throws {
    self.path = path
    bytes = try FileReading.bytes(at: path)
    links = try LinksReader.read(bytes, name: path)
  }

  /// Writes a revision, to this file or to another.
  ///
  /// - Throws: ``WorkspaceError``; where this file has changed since it was read, the revision then
  ///   stands beside it in a file that the error names.
  package func write(_ revision: Revision, to output: String?) throws(WorkspaceError) {
    let revised = Array(LinksWriter.file(revision.links).utf8)
    if let output { return try AtomicFile.write(revised, to: output, makingFolders: false) }
    guard try FileReading.bytes(at: path) == bytes else {
      let other = path + ".revised"
      try AtomicFile.write(revised, to: other)
      throw .file(
        path: path,
        problem: "was changed by another program in the meantime and is left as it is now; the "
          + "revision is in \(other)")
    }
    try AtomicFile.write(revised, to: path)
  }

  /// The two texts.
  ///
  /// - Throws: ``WorkspaceError`` where the file does not name them, or they have changed; the
  ///   readers' errors.
  package func texts() throws -> (source: Document, target: Document) {
    guard let header = links.header else {
      throw WorkspaceError.file(
        path: path,
        problem: "has no first line that names the two texts; `isogloss align -o` writes one, and "
          + "with --confirm and the like none is needed")
    }
    let rules = try SegmentationFile.rules(of: header, at: path)
    return (try text(header.source, rules), try text(header.target, rules))
  }

  private func text(
    _ text: LinksHeader.LinkedText, _ rules: SegmentationRules?
  ) throws -> Document {
    let beside = AtomicFile.folder(of: path) + "/" + text.path
    let places = text.path.hasPrefix("/") ? [text.path] : [beside, text.path]
    guard let place = places.first(where: FileReading.exists) else {
      throw WorkspaceError.file(
        path: path, problem: "names the text \(text.path), which is not there; go to its folder")
    }
    let hasIDs = links.records.contains { !$0.sourceIDs.isEmpty || !$0.targetIDs.isEmpty }
    let options = ReadingOptions(format: hasIDs ? nil : .segmented, segmentation: rules)
    let document = try DocumentLoader(options: options)
      .document(at: place, language: LanguageTag(text.language))
    guard document.source.hash.hex == text.sha256 else {
      throw WorkspaceError.file(
        path: place,
        problem:
          "has changed since it was aligned; run `isogloss build`, or `isogloss align --keep "
          + "\(path)`, first")
    }
    return document
  }
}
