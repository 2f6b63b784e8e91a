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
  /// - Parameters:
  ///   - findings: All findings, in order.
  ///   - places: As for ``Fingerprint/all(of:places:)``.
  package func new(
    among findings: [Finding], places: [String: String] = [:]
  ) -> [Finding] {
    zip(findings, Fingerprint.all(of: findings, places: places))
      .filter { !fingerprints.contains($0.1) }.map(\.0)
  }

  /// The text of a baseline that knows `findings`.
  ///
  /// - Parameter places: As for ``Fingerprint/all(of:places:)``.
  package static func text(of findings: [Finding], places: [String: String] = [:]) -> String {
    let fingerprints = Fingerprint.all(of: findings, places: places)
    let entries = zip(findings, fingerprints).map { finding, fingerprint in
      let document = oneField(places[finding.place.document] ?? finding.place.document)
      let text = oneField(finding.place.text).prefix(80)
      return (document, finding.rule, "\(text)", fingerprint)
    }
    // By document, so that a change of one file changes lines that stand together.
    let lines = entries.sorted { $0 < $1 }.map { document, rule, text, fingerprint in
      "\(fingerprint)\t\(rule)\t\(document)\t\(text)\n"
    }
    return header + "\n# fingerprint, rule, document, text\n" + lines.joined()
  }

  private static func oneField(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
