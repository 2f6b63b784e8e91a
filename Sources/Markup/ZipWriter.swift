// Writes ZIP archives through libarchive.
internal import CArchive

/// Writes ZIP archives in memory.
enum ZipWriter {
  /// An archive of some files, in their order; the same files give the same bytes.
  ///
  /// - Throws: ``MarkupError`` where libarchive refuses.
  /// - Complexity: O(n) in the length of the files.
  static func file(_ entries: [(name: String, text: String)]) throws(MarkupError) -> [UInt8] {
    guard let archive = archive_write_new() else {
      throw .unreadable(path: "archive", reason: "no memory")
    }
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    archive_write_set_bytes_in_last_block(archive, 1)
    let output = Output()
    let opened = archive_write_open(
      archive, Unmanaged.passUnretained(output).toOpaque(), nil,
      { _, output, bytes, count in
        guard let output, let bytes else { return -1 }
        Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes += UnsafeRawBufferPointer(
          start: bytes, count: count)
        return count
      }, nil)
    guard opened == ARCHIVE_OK else { throw problem(archive) }
    for entry in entries { try add(Array(entry.text.utf8), named: entry.name, to: archive) }
    guard archive_write_close(archive) == ARCHIVE_OK else { throw problem(archive) }
    return withExtendedLifetime(output) { output.bytes }
  }

  private final class Output {
    var bytes: [UInt8] = []
  }

  /// 1980-01-01, before which a ZIP archive knows no time.
  private static let time = 315_532_800

  private static func add(
    _ bytes: [UInt8], named name: String, to archive: OpaquePointer
  ) throws(MarkupError) {
    guard let entry = archive_entry_new() else { throw problem(archive) }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_size(entry, Int64(bytes.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_mtime(entry, time, 0)
    guard archive_write_header(archive, entry) == ARCHIVE_OK,
      archive_write_data(archive, bytes, bytes.count) == bytes.count
    else { throw problem(archive) }
  }

  private static func problem(_ archive: OpaquePointer) -> MarkupError {
    .unreadable(path: "archive", reason: archiveProblem(archive))
  }
}
