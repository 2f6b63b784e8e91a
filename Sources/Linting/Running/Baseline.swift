// The findings that an old corpus starts with.
import TextModel

/// The findings that were there when checking began, so that only new ones fail.
///
/// A file of fingerprints, one a line, with the rule and the place at that time for a reader.
package struct Baseline: Sendable {
  private let fingerprints: Set<String>
  private static let header = "# isogloss lint baseline, version 1"

  /// Reads a baseline.
  ///
  /// - Throws: ``BaselineError`` where the file is not one.
  package init(file: String, bytes: [UInt8]) throws(BaselineError) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard lines.first.map(String.init) == Self.header else { throw .noBaseline(file: file) }
    var fingerprints: Set<String> = []
    for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, let fingerprint = fields.first, fingerprint.contains("/") else {
        throw .brokenLine(file: file, line: index + 1)
      }
      fingerprints.insert(String(fingerprint))
    }
    self.fingerprints = fingerprints
  }

  /// The findings that the baseline does not know.
  ///
  /// - Parameter findings: All findings, in order.
  package func new(among findings: [Finding]) -> [Finding] {
    zip(findings, Fingerprint.all(of: findings))
      .filter { !fingerprints.contains($0.1) }.map(\.0)
  }

  /// The text of a baseline that knows `findings`.
  package static func text(of findings: [Finding]) -> String {
    let lines = zip(findings, Fingerprint.all(of: findings)).map { finding, fingerprint in
      let words = finding.place.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "\(fingerprint)\t\(finding.rule)\t\(finding.place.document)\t\(words.prefix(80))\n"
    }
    return header + "\n# fingerprint, rule, document, text\n" + lines.sorted().joined()
  }
}

/// Why a file cannot be read as a baseline.
package enum BaselineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file does not begin as a baseline does.
  case noBaseline(file: String)
  /// A line is no entry.
  case brokenLine(file: String, line: Int)

  /// One line for a person.
  package var description: String {
    switch self {
    case .noBaseline(let file):
      "\(file): is no baseline; make one with `isogloss lint --write-baseline \(file)`"
    case .brokenLine(let file, let line):
      "\(file):\(line): is no entry of a baseline (fingerprint, rule, document and text, with tabs "
        + "between); make the file again with --write-baseline"
    }
  }
}
