// Writes a ZIP archive with other contents in the place of some entries.
internal import CArchive

/// The bytes of an archive while it is written.
private final class ZipOutput {
  var bytes: [UInt8] = []
}

extension ZipArchive {
  /// The archive with other contents in the place of some entries; the other entries, and the order
  /// and the dates of all, are as they were.
  ///
  /// - Throws: ``MarkupError`` where an entry cannot be read or is longer than allowed.
  /// - Complexity: O(n) in the length of all entries, unpacked.
  package func replacing(_ contents: [String: [UInt8]]) throws(MarkupError) -> [UInt8] {
    guard let writer = archive_write_new() else {
      throw .unreadable(path: name, reason: "no memory")
    }
    archive_write_set_format_zip(writer)
    archive_write_set_bytes_in_last_block(writer, 1)
    let output = ZipOutput()
    let handle = Unmanaged.passRetained(output)
    // Freeing the writer may write once more.
    defer {
      archive_write_free(writer)
      handle.release()
    }
    let opened = archive_write_open(
      writer, handle.toOpaque(), nil,
      { _, client, buffer, count in
        guard let client, let buffer else { return 0 }
        Unmanaged<ZipOutput>.fromOpaque(client).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: count))
        return count
      }, nil)
    guard opened == ARCHIVE_OK else {
      throw .unreadable(path: name, reason: archiveProblem(writer))
    }
    var total = 0
    try Self.walk(bytes, name) { archive, entry, path throws(MarkupError) in
      let content: [UInt8]
      if let other = contents[path] {
        content = other
      } else {
        content = try data(of: archive, path, mostBytes - total)
      }
      total += content.count
      // The type of an OpenDocument file stands first and unpacked.
      if path == "mimetype" {
        archive_write_zip_set_compression_store(writer)
      } else {
        archive_write_zip_set_compression_deflate(writer)
      }
      archive_entry_set_size(entry, Int64(content.count))
      guard archive_write_header(writer, entry) >= ARCHIVE_WARN,
        content.isEmpty || archive_write_data(writer, content, content.count) == content.count
      else { throw .unreadable(path: name, reason: archiveProblem(writer)) }
      return true
    }
    guard archive_write_close(writer) == ARCHIVE_OK else {
      throw .unreadable(path: name, reason: archiveProblem(writer))
    }
    return output.bytes
  }
}
