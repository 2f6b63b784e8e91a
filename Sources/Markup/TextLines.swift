// Reads a text line by line, in little memory.

/// Reads a UTF-8 text line by line, whatever its length.
///
/// A line ends with LF or CR LF; a byte order mark at the beginning is no part of the first one.
package final class TextLines {
  /// A line.
  package struct Line: Sendable {
    /// Its bytes, without the line end.
    package var bytes: [UInt8]
    /// Its number, from 1.
    package var number: Int
    /// Where it begins in the file, in bytes.
    package var offset: Int
    /// How many bytes it takes in the file, line end included.
    package var length: Int
    /// Whether it ends with CR LF.
    package var endsWithReturn = false
  }

  /// The text's name, for errors.
  package let name: String
  /// The most bytes that a line may have.
  package let limit = InputLimit.lineLength.value
  private let blocks: ByteBlocks
  private var block: [UInt8] = []
  private var position = 0
  private var offset = 0
  private var number = 0
  private var isAtEnd = false

  /// Opens the file at `path`; errors call it `name`.
  package init(path: String, name: String) throws(MarkupError) {
    self.name = name
    do {
      blocks = try ByteBlocks(path: path)
    } catch {
      throw .unreadable(path: name, reason: error.words)
    }
  }

  /// Reads a text that is in memory.
  package init(bytes: [UInt8], name: String) {
    self.name = name
    blocks = ByteBlocks(bytes)
  }

  /// The next line; `nil` after the last.
  ///
  /// A line end at the end of the file begins no further one.
  ///
  /// - Throws: ``MarkupError`` where the file cannot be read, or a line is too long.
  package func next() throws(MarkupError) -> Line? {
    var line = Line(bytes: [], number: number + 1, offset: offset, length: 0)
    while true {
      if position == block.count, try !fill() {
        guard line.length > 0 else { return nil }
        return finished(line)
      }
      let rest = block[position...]
      let end = rest.firstIndex(of: 0x0A)
      let piece = rest[..<(end ?? rest.endIndex)]
      guard line.bytes.count + piece.count <= limit else {
        throw .longLine(path: name, line: line.number, limit: limit)
      }
      line.bytes += piece
      line.length += piece.count + (end == nil ? 0 : 1)
      position = piece.endIndex + (end == nil ? 0 : 1)
      if end != nil { return finished(line) }
    }
  }

  private func finished(_ line: Line) -> Line {
    var line = line
    number += 1
    offset += line.length
    if line.bytes.last == 0x0D {
      line.bytes.removeLast()
      line.endsWithReturn = true
    }
    if number == 1, line.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      line.bytes.removeFirst(3)
      line.offset += 3
    }
    return line
  }

  private func fill() throws(MarkupError) -> Bool {
    guard !isAtEnd else { return false }
    do {
      block = try blocks.next()
    } catch {
      throw .unreadable(path: name, reason: error.words)
    }
    position = 0
    isAtEnd = block.isEmpty
    return !isAtEnd
  }
}
