// Reads two line-parallel files.
internal import Markup
internal import TextModel

/// Reads two files in which lines of the same number render each other.
final class MosesUnitReader: UnitReader {
  let languages: UnitLanguages
  private let source: TextLines
  private let target: TextLines
  private var entry = 0

  init(_ source: TextLines, _ target: TextLines, languages: UnitLanguages) {
    self.source = source
    self.target = target
    self.languages = languages
  }

  var remarks: [String] { [] }

  func next() throws -> BilingualUnit? {
    let (left, right) = (try source.next(), try target.next())
    guard let left, let right else {
      guard left == nil, right == nil else { throw try unequal(left == nil ? target : source) }
      return nil
    }
    entry += 1
    var unit = BilingualUnit(
      source: UnitText(utf8: try checked(left, of: source), line: left.number),
      target: UnitText(utf8: try checked(right, of: target), line: right.number))
    if unit.target?.isBlank ?? false { unit.target = nil }
    unit.entry = entry
    return unit
  }

  private func checked(
    _ line: TextLines.Line, of lines: TextLines
  ) throws(BitextFormatError) -> [UInt8] {
    guard line.bytes.contains(where: { $0 >= 0x80 }),
      String(validating: line.bytes, as: UTF8.self) == nil
    else { return line.bytes }
    throw BitextFormatError(
      file: lines.name, line: line.number,
      problem: "bytes that are not UTF-8; save the file as UTF-8")
  }

  /// Says which of the two files has more lines, and how many.
  private func unequal(_ longer: TextLines) throws -> BitextFormatError {
    var count = entry + 1
    while try longer.next() != nil { count += 1 }
    let other = longer === source ? target : source
    return BitextFormatError(
      file: longer.name, line: entry + 1,
      problem: "the file has \(count) lines, and \(other.name) has \(entry); lines of the same "
        + "number should render each other")
  }
}
