// The patterns of one .gitignore file.

/// The patterns of one `.gitignore` file, or of a list in the settings that is written alike.
struct IgnoreFile: Sendable {
  private let patterns: [IgnorePattern]
  /// How many bytes of a path lead to the file's folder, slash included.
  private let base: Int

  /// Reads the lines of a file in a folder.
  ///
  /// - Parameter folder: The folder from the top of all paths that will be asked for; empty for the
  ///   top itself.
  init(_ bytes: [UInt8], folder: String) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    patterns = text.split(separator: 0x0A).compactMap { line in
      IgnorePattern(line: line.last == 0x0D ? line.dropLast() : line)
    }
    base = folder.isEmpty ? 0 : folder.utf8.count + 1
  }

  /// Whether there is anything to ask for.
  var isEmpty: Bool { patterns.isEmpty }

  /// Whether the last pattern that matches `path` leaves it out; `nil` where none matches.
  ///
  /// - Complexity: O(length of the patterns × length of the path).
  func decision(_ path: [UInt8], nameStart: Int, isFolder: Bool) -> Bool? {
    guard path.count > base else { return nil }
    return patterns.last {
      $0.matches(path[base...], nameStart: nameStart, isFolder: isFolder)
    }.map { !$0.isNegated }
  }
}
