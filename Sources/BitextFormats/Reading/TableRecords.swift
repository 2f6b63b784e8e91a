// Cuts a table into rows and fields, with their places.
internal import Markup
internal import TextModel

/// Cuts a table into rows and fields, with their places, row by row.
final class TableRecords {
  /// A row.
  struct Record {
    /// The line that it begins on.
    let line: Int
    let fields: [UnitText]
  }

  private let lines: TextLines
  private let isTabbed: Bool
  private let isQuoted: Bool
  private var separator: UInt8?
  private var ready: ArraySlice<Record> = []

  init(_ lines: TextLines, isTabbed: Bool, isQuoted: Bool) {
    self.lines = lines
    self.isQuoted = isQuoted
    self.isTabbed = isTabbed
    separator = isTabbed ? 0x09 : nil
  }

  /// A fault of a row.
  func fault(_ record: Record, _ problem: String) -> BitextFormatError {
    BitextFormatError(file: lines.name, line: record.line, problem: problem)
  }

  /// The next row that has something on it; `nil` after the last.
  func next() throws -> Record? {
    while ready.isEmpty {
      guard let text = try record() else { return nil }
      ready = try records(text)[...]
    }
    return ready.popFirst()
  }

  /// The lines up to one in which all quotation marks are closed.
  private func record() throws -> TextLines.Line? {
    guard var record = try lines.next() else { return nil }
    guard !isTabbed else { return record }
    let first = record.number
    var marks = record.bytes.count { $0 == UInt8(ascii: "\"") }
    while marks % 2 != 0, let line = try lines.next() {
      // The line end as it was, so that places stay true.
      let end: [UInt8] = record.endsWithReturn ? [0x0D, 0x0A] : [0x0A]
      record.bytes += end + line.bytes
      record.length += line.length
      record.endsWithReturn = line.endsWithReturn
      marks += line.bytes.count { $0 == UInt8(ascii: "\"") }
      guard record.bytes.count <= lines.limit else {
        throw BitextFormatError(
          file: lines.name, line: first,
          problem:
            "a row of more than \(lines.limit) bytes; close its quotation mark\(InputLimit.lineLength.remedy)"
        )
      }
    }
    return record
  }

  private func records(_ text: TextLines.Line) throws -> [Record] {
    if separator == nil {
      separator = SeparatedValues.separator(of: text.bytes)
    }
    let rows: [SeparatedValues.Row]
    do {
      rows = try SeparatedValues.rows(
        of: text.bytes, separator: separator ?? 0x2C, quoted: !isTabbed)
    } catch {
      throw BitextFormatError(
        file: lines.name, line: text.number + error.line - 1, column: error.column,
        problem: error.problem)
    }
    return rows.map { row in
      let line = text.number + row.line - 1
      let fields = zip(row.fields, row.spans).map { field, span in
        self.field(
          field, ByteSpan(span.lowerBound + text.offset, span.upperBound + text.offset), line)
      }
      return Record(line: line, fields: fields)
    }
  }

  private func field(_ text: String, _ span: ByteSpan, _ line: Int) -> UnitText {
    var field = UnitText(utf8: Array(text.utf8), line: line, places: span.isEmpty ? [] : [span])
    guard isTabbed, isQuoted, let inner = Self.unquoted(field.utf8) else { return field }
    field.utf8 = inner
    field.places = span.count > 2 ? [ByteSpan(span.start + 1, span.end - 1)] : []
    return field
  }

  /// What a field holds that is quoted; `nil` for one that is not.
  private static func unquoted(_ bytes: [UInt8]) -> [UInt8]? {
    let mark = UInt8(ascii: "\"")
    guard bytes.count > 1, bytes.first == mark, bytes.last == mark else { return nil }
    var inner: [UInt8] = []
    var rest = bytes[1..<(bytes.count - 1)]
    while let byte = rest.popFirst() {
      if byte == mark, rest.popFirst() != mark { return nil }
      inner.append(byte)
    }
    return inner
  }
}
