// Walks over the bytes of a table.

/// Walks over the bytes of a table and cuts them into rows and fields.
struct SeparatedValuesParser {
  let bytes: [UInt8]
  let separator: UInt8
  let isQuoted: Bool
  private var position = 0
  private var line = 1
  private var lineStart = 0

  /// A field and where it is written.
  private struct Field {
    let text: String
    let span: Range<Int>
  }

  init(bytes: [UInt8], separator: UInt8, isQuoted: Bool) {
    self.bytes = bytes
    self.separator = separator
    self.isQuoted = isQuoted
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (position, lineStart) = (3, 3) }
  }

  mutating func rows() throws(SeparatedValues.Fault) -> [SeparatedValues.Row] {
    var rows: [SeparatedValues.Row] = []
    while position < bytes.count {
      let start = line
      let fields = try row()
      guard fields.count > 1 || fields.first?.text.isEmpty == false else { continue }
      rows.append(
        SeparatedValues.Row(
          fields: fields.map(\.text), line: start, spans: fields.map(\.span)))
    }
    return rows
  }

  private mutating func row() throws(SeparatedValues.Fault) -> [Field] {
    var fields: [Field] = []
    while true {
      fields.append(try field())
      guard position < bytes.count else { return fields }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      line += 1
      lineStart = position
      return fields
    }
  }

  /// The field that begins here; ends before a separator, a line end, or the end.
  private mutating func field() throws(SeparatedValues.Fault) -> Field {
    if isQuoted, position < bytes.count, bytes[position] == 0x22 { return try quotedField() }
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    return Field(text: try text(bytes[start..<position]), span: start..<position)
  }

  private mutating func quotedField() throws(SeparatedValues.Fault) -> Field {
    let opening = fault("this quotation mark is not closed; add the closing one")
    var content: [UInt8] = []
    position += 1
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 {
        guard position < bytes.count, bytes[position] == 0x22 else {
          guard position == bytes.count || isEnd(bytes[position]) else {
            throw fault(
              "text after a closing quotation mark; a quotation mark inside a field is doubled")
          }
          return Field(text: try text(content[...]), span: start..<(position - 1))
        }
        position += 1
      } else if byte == 0x0A {
        line += 1
        lineStart = position
      }
      content.append(byte)
    }
    throw opening
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(SeparatedValues.Fault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fault("bytes that are not UTF-8; save the file as UTF-8")
    }
    return text
  }

  private func fault(_ problem: String) -> SeparatedValues.Fault {
    let before = bytes[lineStart..<max(lineStart, position)]
    return SeparatedValues.Fault(
      line: line, column: before.count { $0 & 0xC0 != 0x80 } + 1, problem: problem)
  }
}
