// Reads pairs from JSON lines.
internal import FoundationEssentials
internal import Markup
internal import TextModel

/// Reads the JSON lines that ``PairLinesWriter`` writes, and those of others with a `source` and a
/// `target` that are strings.
final class PairLinesReader: UnitReader {
  private(set) var languages: UnitLanguages
  private let lines: TextLines
  private let decoder = JSONDecoder()
  private var entry = 0

  init(_ lines: TextLines, languages: UnitLanguages) {
    self.lines = lines
    self.languages = languages
  }

  var remarks: [String] { [] }

  func next() throws -> BilingualUnit? {
    while let line = try lines.next() {
      if line.bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      let data = Data(line.bytes)
      if line.number == 1, let header = try? decoder.decode(PairHeaderLine.self, from: data) {
        try take(header)
        continue
      }
      guard let pair = try? decoder.decode(PairLine.self, from: data) else {
        throw BitextFormatError(
          file: lines.name, line: line.number,
          problem: "not a pair; each line is a JSON object with the strings \"source\" and "
            + "\"target\"")
      }
      entry += 1
      return pair.unit(line: line.number, entry: entry)
    }
    return nil
  }

  private func take(_ header: PairHeaderLine) throws(BitextFormatError) {
    guard header.isogloss == "pairs", header.version == PairLinesWriter.version else {
      throw BitextFormatError(
        file: lines.name, line: 1,
        problem:
          "\(shownKind(header.isogloss)) of version \(header.version); this program reads pairs of "
          + "version \(PairLinesWriter.version)", isOtherVersion: true)
    }
    languages = languages.or(
      UnitLanguages(
        source: header.source?.language.flatMap { LanguageTag($0) },
        target: header.target?.language.flatMap { LanguageTag($0) }))
  }
}

private struct PairHeaderLine: Decodable {
  struct Text: Decodable {
    var language: String?
  }

  var isogloss: String
  var version: Int
  var source: Text?
  var target: Text?
}

private struct PairLine: Decodable {
  var id: String?
  var source: String
  var target: String?
  var state: String?
  var context: String?
  var notes: [String]?
  var translate: Bool?

  func unit(line: Int, entry: Int) -> BilingualUnit {
    var unit = BilingualUnit(
      id: id, source: UnitText(source, line: line), target: target.map { UnitText($0, line: line) },
      state: state.flatMap { BilingualUnit.State(rawValue: $0) })
    unit.context = context
    unit.notes = notes ?? []
    unit.isTranslatable = translate ?? true
    unit.entry = entry
    return unit
  }
}
