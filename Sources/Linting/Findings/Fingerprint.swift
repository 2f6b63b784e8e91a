// Names for findings that survive edits elsewhere in the file.
import TextModel

/// Names findings so that a later run knows them again.
///
/// A fingerprint holds the rule, the document and the words at the place, and no line or offset;
/// equal ones in a document are told apart by their order. So it survives whatever is edited around
/// the place, and one more of a kind gives exactly one new name. Where something is missing at a
/// place, the words of the first related place stand for it.
package enum Fingerprint {
  /// The fingerprint of each finding.
  ///
  /// - Parameters:
  ///   - findings: In order.
  ///   - places: What documents are called here where that is not their name: a path that is the same
  ///     however a file was named on the command line.
  /// - Complexity: O(n).
  package static func all(
    of findings: [Finding], places: [String: String] = [:]
  ) -> [String] {
    var counts: [String: Int] = [:]
    return findings.map { finding in
      let document = places[finding.place.document] ?? finding.place.document
      // However the text is wrapped, it is the same text.
      let text =
        finding.place.text.isEmpty ? finding.related.first?.place.text ?? "" : finding.place.text
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let parts = [finding.rule, document, finding.concept ?? "", words]
      let hash = ContentHash(parts.joined(separator: "\u{0}").utf8).short(16)
      counts[hash, default: 0] += 1
      return "\(hash)/\(counts[hash] ?? 1)"
    }
  }
}
