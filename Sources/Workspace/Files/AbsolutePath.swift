// Paths from the root.

/// Paths from the root.
package enum AbsolutePath {
  /// `path` from the root, without `.`, `..` and a slash at its end; links are not followed.
  package static func of(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FileReading.currentFolder + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
