// Reads entries of a ZIP archive through libarchive.
internal import CArchive

/// A ZIP archive in memory; nothing in it is ever written to disk.
package struct ZipArchive {
  /// The archive's name, for errors.
  package let name: String
  /// The names of its files, in order, each once; those that lead out of the archive (`../x`, `/x`)
  /// are left out.
  package let entries: [String]
  let bytes: [UInt8]
  private let limits: ArchiveLimits

  /// Lists an archive; errors call it `name`.
  ///
  /// - Throws: ``MarkupError`` where it is damaged or has more entries than allowed.
  /// - Complexity: O(n) in the number of entries.
  package init(
    _ bytes: [UInt8], name: String, limits: ArchiveLimits = ArchiveLimits()
  ) throws(MarkupError) {
    self.name = name
    self.bytes = bytes
    self.limits = limits
    var names: [String] = []
    var seen: Set<String> = []
    var count = 0
    try Self.walk(bytes, name) { _, _, entry throws(MarkupError) in
      count += 1
      guard count <= limits.entries else {
        throw .tooManyEntries(path: name, limit: limits.entries)
      }
      if Self.staysInside(entry), seen.insert(entry).inserted { names.append(entry) }
      return true
    }
    entries = names
  }

  /// The content of the entries that are wanted and that there are.
  ///
  /// - Throws: ``MarkupError`` where one is damaged or encrypted, or where all together are longer
  ///   than allowed.
  /// - Complexity: O(n) in the length of the entries.
  package func contents(of wanted: Set<String>) throws(MarkupError) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    let wanted = wanted.intersection(entries)
    let limit = mostBytes
    var total = 0
    try Self.walk(bytes, name) { archive, _, entry throws(MarkupError) in
      guard wanted.contains(entry), found[entry] == nil else { return true }
      let content = try data(of: archive, entry, limit - total)
      total += content.count
      found[entry] = content
      return found.count < wanted.count
    }
    return found
  }

  /// How many bytes may be unpacked.
  var mostBytes: Int {
    let (product, isBeyond) = bytes.count.multipliedReportingOverflow(by: limits.ratio)
    return min(limits.bytes, max(limits.freeBytes, isBeyond ? .max : product))
  }

  func data(
    of archive: OpaquePointer, _ entry: String, _ limit: Int
  ) throws(MarkupError) -> [UInt8] {
    var result: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = archive_read_data(archive, &block, block.count)
      if count == 0 { return result }
      guard count > 0 else {
        throw .unreadable(path: "\(name) (\(entry))", reason: archiveProblem(archive))
      }
      guard result.count + count <= limit else {
        throw limits.bytes <= limit
          ? .unpacksTooLarge(path: name, limit: limits.bytes)
          : .suspiciouslyPacked(path: name, ratio: limits.ratio)
      }
      result.append(contentsOf: block[..<count])
    }
  }

  /// Calls `body` with each file of the archive, until it says that it has enough.
  static func walk(
    _ bytes: [UInt8], _ name: String,
    _ body: (OpaquePointer, OpaquePointer, String) throws(MarkupError) -> Bool
  ) throws(MarkupError) {
    guard let archive = archive_read_new() else {
      throw .unreadable(path: name, reason: "no memory")
    }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    // libarchive keeps the pointer, so the walk has to stay inside the closure.
    let outcome = bytes.withUnsafeBytes { buffer -> Result<Void, MarkupError> in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        return .failure(.unreadable(path: name, reason: archiveProblem(archive)))
      }
      do throws(MarkupError) {
        try visit(archive, name, body)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
  }

  private static func visit(
    _ archive: OpaquePointer, _ name: String,
    _ body: (OpaquePointer, OpaquePointer, String) throws(MarkupError) -> Bool
  ) throws(MarkupError) {
    var entry: OpaquePointer?
    while true {
      switch archive_read_next_header(archive, &entry) {
      case ARCHIVE_EOF: return
      case ARCHIVE_OK, ARCHIVE_WARN: break
      default: throw .unreadable(path: name, reason: archiveProblem(archive))
      }
      guard let entry,
        let path = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
      else { continue }
      guard try body(archive, entry, String(cString: path)) else { return }
    }
  }

  /// Whether a name stays inside the archive, and is a file's.
  private static func staysInside(_ entry: String) -> Bool {
    !entry.hasPrefix("/") && !entry.hasSuffix("/") && !entry.contains("\\")
      && !entry.split(separator: "/").contains("..")
  }
}
