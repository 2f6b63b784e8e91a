// Reads compressed and plain files through libarchive.
internal import CArchive

/// Reads a file that may be compressed.
package enum CompressedFile {
  /// The content of the file at `path`, decompressed if it is a gzip file, as it is if it is not.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The greatest size of the content in bytes; a small file can unpack to a huge one.
  /// - Throws: ``MarkupError`` where the file cannot be read, is damaged or unpacks to more than
  ///   `limit` bytes.
  package static func contents(of path: String, limit: Int) throws(MarkupError) -> [UInt8] {
    guard let archive = archive_read_new() else {
      throw .unreadable(path: path, reason: "no memory")
    }
    defer { archive_read_free(archive) }
    archive_read_support_filter_gzip(archive)
    archive_read_support_format_raw(archive)
    archive_read_support_format_empty(archive)
    var entry: OpaquePointer?
    guard archive_read_open_filename(archive, path, blockSize) == ARCHIVE_OK else {
      throw .unreadable(path: path, reason: archiveProblem(archive))
    }
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK, ARCHIVE_WARN: return try data(of: archive, path: path, limit: limit)
    case ARCHIVE_EOF: return []
    default: throw .unreadable(path: path, reason: archiveProblem(archive))
    }
  }

  private static let blockSize = 1 << 16

  private static func data(
    of archive: OpaquePointer, path: String, limit: Int
  ) throws(MarkupError) -> [UInt8] {
    var result: [UInt8] = []
    var block = [UInt8](repeating: 0, count: blockSize)
    while true {
      let count = archive_read_data(archive, &block, block.count)
      if count == 0 { return result }
      guard count > 0 else { throw .unreadable(path: path, reason: archiveProblem(archive)) }
      guard result.count + count <= limit else { throw .tooLarge(path: path, limit: limit) }
      result.append(contentsOf: block[..<count])
    }
  }
}
