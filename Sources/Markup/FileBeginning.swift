// Reads the beginning of a file.

/// Reads the beginning of a file.
package enum FileBeginning {
  /// The first bytes of the file at `path`, `count` of them or somewhat more; all where it has fewer.
  ///
  /// - Throws: ``MarkupError/unreadable(path:reason:)``.
  package static func bytes(of path: String, count: Int) throws(MarkupError) -> [UInt8] {
    do {
      let blocks = try ByteBlocks(path: path)
      var bytes: [UInt8] = []
      while bytes.count < count {
        let block = try blocks.next()
        if block.isEmpty { break }
        bytes += block
      }
      return bytes
    } catch {
      throw .unreadable(path: path, reason: error.words)
    }
  }
}
