// Which paths a list in the settings means.

/// A list of paths in the settings, written as in a `.gitignore` file.
package struct PathPatterns: Sendable {
  private let file: IgnoreFile

  /// Creates a list of patterns.
  package init(_ patterns: [String]) {
    file = IgnoreFile(Array(patterns.joined(separator: "\n").utf8), folder: "")
  }

  /// Whether the list means what lies at `path`: that itself or a folder that it lies in.
  ///
  /// - Parameter path: The path from the folder that the patterns are written for.
  package func contain(_ path: String, isFolder: Bool = false) -> Bool {
    guard !file.isEmpty else { return false }
    let bytes = Array(path.utf8)
    var nameStart = 0
    for (index, byte) in bytes.enumerated() where byte == 0x2F {
      if file.decision(Array(bytes[..<index]), nameStart: nameStart, isFolder: true) == true {
        return true
      }
      nameStart = index + 1
    }
    return file.decision(bytes, nameStart: nameStart, isFolder: isFolder) == true
  }
}
