// Reads word links for scoring.

/// Reads word links for scoring: a line pair a line, `0-0 1-2 2-3-P`, indices from 0; `-P` marks a
/// link that is possible, not sure.
package enum WordLinkFileReader {
  /// The links of each line of a file.
  ///
  /// - Throws: ``EvaluationError`` with the line that holds something else.
  /// - Complexity: O(n) in the number of bytes.
  package static func read(
    _ bytes: [UInt8], name: String
  ) throws(EvaluationError) -> [[WordLinkIndices]] {
    var lines: [[WordLinkIndices]] = []
    var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    for line in parts {
      var links: [WordLinkIndices] = []
      for item in line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        guard let link = link(item) else {
          let text = String(decoding: item.prefix(40), as: UTF8.self)
          throw EvaluationError(
            file: name, line: lines.count + 1,
            problem: "\"\(text)\" is no link; expected 0-1, or 0-1-P for a possible one")
        }
        links.append(link)
      }
      lines.append(links)
    }
    return lines
  }

  private static func link(_ item: ArraySlice<UInt8>) -> WordLinkIndices? {
    let parts = item.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2 || parts.count == 3 && parts[2] == "P",
      let source = Int(parts[0]), let target = Int(parts[1]), source >= 0, target >= 0
    else { return nil }
    return WordLinkIndices(source: source, target: target, isSure: parts.count == 2)
  }
}
