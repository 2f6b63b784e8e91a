// Reads beads for scoring, in either of two forms.
import FoundationEssentials

/// Reads beads for scoring: lines `[0,1]:[2]` or JSON lines with `source` and `target`.
///
/// Both forms may stand in one file. A JSON line without `source` (the header that `isogloss align`
/// writes) and a bead without any segment are passed over.
package enum BeadFileReader {
  /// Reads the beads of a file.
  ///
  /// - Throws: ``EvaluationError`` with the line that is no bead.
  /// - Complexity: O(n) in the number of bytes.
  package static func read(
    _ bytes: [UInt8], name: String
  ) throws(EvaluationError) -> [BeadIndices] {
    try produced(bytes, name: name).map(\.indices)
  }

  /// Reads the beads of a file with what they claim.
  ///
  /// - Throws: ``EvaluationError`` with the line that is no bead.
  /// - Complexity: O(n) in the number of bytes.
  package static func produced(
    _ bytes: [UInt8], name: String
  ) throws(EvaluationError) -> [ProducedBead] {
    var beads: [ProducedBead] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = trimmed(line)
      if line.isEmpty { continue }
      switch line.first == UInt8(ascii: "{") ? jsonBead(line) : pairBead(line) {
      case .bead(let bead): beads.append(bead)
      case .none: continue
      case .fault(let problem):
        throw EvaluationError(file: name, line: number, problem: problem)
      }
    }
    return beads.filter { !$0.indices.source.isEmpty || !$0.indices.target.isEmpty }
  }

  private enum Line {
    case bead(ProducedBead)
    case none
    case fault(String)
  }

  private struct Record: Decodable {
    var source: Indices?
    var target: Indices?
    var confidence: Double?
  }

  /// A list of indices; anything else (the header's `source` is an object) decodes as none.
  private struct Indices: Decodable {
    let values: [Int]?

    init(from decoder: any Decoder) throws {
      values = try? decoder.singleValueContainer().decode([Int].self)
    }
  }

  private static func jsonBead(_ line: ArraySlice<UInt8>) -> Line {
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(line)) else {
      return .fault("not a JSON object on one line")
    }
    guard let source = record.source?.values else { return .none }
    guard let target = record.target?.values else {
      return .fault("\"target\" is missing or no list of whole numbers")
    }
    return checked(source, target, record.confidence)
  }

  private static func pairBead(_ line: ArraySlice<UInt8>) -> Line {
    let parts = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count >= 2, let source = indices(parts[0]), let target = indices(parts[1]) else {
      return .fault("not a bead; expected [0,1]:[2] or a JSON object with source and target")
    }
    return checked(source, target)
  }

  private static func checked(
    _ source: [Int], _ target: [Int], _ confidence: Double? = nil
  ) -> Line {
    if (source + target).contains(where: { $0 < 0 }) { return .fault("a negative index") }
    return .bead(
      ProducedBead(
        indices: BeadIndices(source: source, target: target), confidence: confidence))
  }

  /// The numbers of `[0, 1]`, or `nil` where `text` is no such list.
  private static func indices(_ text: ArraySlice<UInt8>) -> [Int]? {
    let text = trimmed(text)
    guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), text.count >= 2 else {
      return nil
    }
    let inner = trimmed(text.dropFirst().dropLast())
    if inner.isEmpty { return [] }
    var result: [Int] = []
    for part in inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let number = Int(String(decoding: trimmed(part), as: UTF8.self)) else { return nil }
      result.append(number)
    }
    return result
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }
}
