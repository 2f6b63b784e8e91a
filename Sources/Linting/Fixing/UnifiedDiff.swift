// Shows two versions of a file as a unified diff.

/// Shows two versions of a text as a unified diff, as `diff -u` and `git apply` read it.
package enum UnifiedDiff {
  private static let context = 3

  /// The diff, empty where the versions are the same.
  ///
  /// - Parameter name: The file's name for the header.
  /// - Complexity: O(n log n) in the number of lines.
  package static func of(_ old: [UInt8], _ new: [UInt8], name: String) -> String {
    guard old != new else { return "" }
    let left = lines(old)
    let right = lines(new)
    let changes = LineChanges.between(left, right)
    var text = "--- a/\(name)\n+++ b/\(name)\n"
    for hunk in hunks(changes, leftCount: left.count) {
      text += header(hunk) + body(hunk, left, right)
    }
    return text
  }

  private struct Hunk {
    var changes: [LineChanges.Change]
    var left: Range<Int>
    var right: Range<Int>
  }

  private static func hunks(_ changes: [LineChanges.Change], leftCount: Int) -> [Hunk] {
    var hunks: [Hunk] = []
    for change in changes {
      let before = max(0, change.left.lowerBound - context)
      let after = min(leftCount, change.left.upperBound + context)
      let shift = change.right.upperBound - change.left.upperBound
      if var last = hunks.last, before <= last.left.upperBound {
        last.changes.append(change)
        last.left = last.left.lowerBound..<after
        last.right = last.right.lowerBound..<after + shift
        hunks[hunks.count - 1] = last
      } else {
        let start = before + change.right.lowerBound - change.left.lowerBound
        hunks.append(
          Hunk(changes: [change], left: before..<after, right: start..<after + shift))
      }
    }
    return hunks
  }

  private static func header(_ hunk: Hunk) -> String {
    "@@ -\(range(hunk.left)) +\(range(hunk.right)) @@\n"
  }

  private static func range(_ lines: Range<Int>) -> String {
    // An empty range is named by the line before it.
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }

  private static func body(_ hunk: Hunk, _ left: [[UInt8]], _ right: [[UInt8]]) -> String {
    var text = ""
    var place = hunk.left.lowerBound
    for change in hunk.changes {
      for index in place..<change.left.lowerBound { text += line(" ", left[index]) }
      for index in change.left { text += line("-", left[index]) }
      for index in change.right { text += line("+", right[index]) }
      place = change.left.upperBound
    }
    for index in place..<hunk.left.upperBound { text += line(" ", left[index]) }
    return text
  }

  private static func line(_ mark: String, _ bytes: [UInt8]) -> String {
    let text = mark + String(decoding: bytes, as: UTF8.self)
    return bytes.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }

  /// The lines of a text, each with its line end.
  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(Array(bytes[start...index]))
      start = index + 1
    }
    if start < bytes.count { lines.append(Array(bytes[start...])) }
    return lines
  }
}
