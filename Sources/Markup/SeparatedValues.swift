// Tables as text: comma-separated and tab-separated values.

/// Tables as text, with commas, tabs or semicolons between the fields (RFC 4180).
package enum SeparatedValues {
  /// A row and where it begins.
  package struct Row: Hashable, Sendable {
    /// The fields.
    package let fields: [String]
    /// The line of the file that the row begins on, from 1.
    package let line: Int
    /// Where each field is written, in bytes of the table, without the quotation marks around it.
    package let spans: [Range<Int>]

    /// Creates a row that stands in no text.
    package init(fields: [String], line: Int, spans: [Range<Int>] = []) {
      self.fields = fields
      self.line = line
      self.spans = spans
    }
  }

  /// What is wrong with a table.
  package struct Fault: Error, Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The column in Unicode code points, from 1.
    package let column: Int
    /// What is wrong and what to do.
    package let problem: String
  }

  /// The rows of a table; lines without anything on them are left out.
  ///
  /// A byte order mark at the beginning is passed over. Without `quoted`, a quotation mark is a sign
  /// like any other, and a row ends with its line.
  ///
  /// - Throws: ``Fault`` for bytes that are not UTF-8, a quotation mark that is not closed, and text
  ///   after a closing one.
  /// - Complexity: O(n).
  package static func rows(
    of bytes: [UInt8], separator: UInt8, quoted: Bool = true
  ) throws(Fault) -> [Row] {
    var parser = SeparatedValuesParser(bytes: bytes, separator: separator, isQuoted: quoted)
    return try parser.rows()
  }

  /// A row as text, with its line end: CR LF as RFC 4180 has it for commas, else LF.
  ///
  /// Fields are put into quotation marks where they hold a separator, a quotation mark, a line end,
  /// or white space at an end.
  package static func line(_ fields: [String], separator: UInt8) -> String {
    let mark = Character(Unicode.Scalar(separator))
    let written = fields.map { field in
      let needsQuotes = field.utf8.contains { byte in
        byte == separator || byte == 0x22 || byte == 0x0A || byte == 0x0D
      }
      let hasSpace = field.first == " " || field.last == " " || field.first == "\u{FEFF}"
      guard needsQuotes || hasSpace else { return field }
      return "\"\(field.replacing("\"", with: "\"\""))\""
    }
    return written.joined(separator: String(mark)) + (separator == 0x2C ? "\r\n" : "\n")
  }

  /// The separator of a table: the one of tab, comma and semicolon that its first line has most of,
  /// quoted text left out.
  package static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [0x09, 0x2C, 0x3B]
    var counts = [Int](repeating: 0, count: candidates.count)
    var isInside = false
    for byte in bytes {
      if byte == 0x22 { isInside.toggle() }
      if byte == 0x0A, !isInside { break }
      if !isInside, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.max() ?? 0
    return candidates[counts.firstIndex(of: best) ?? 1]
  }
}
