// Lines and columns of offsets.

/// A place in a text as people name it.
package struct TextPosition: Hashable, Sendable {
  /// The line, from 1; the paragraph in a text that was taken out of a container.
  package var line: Int
  /// The column, from 1, in Unicode code points.
  package var column: Int

  /// Creates a position.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Finds the line and column of offsets; made once for a text.
///
/// A line ends with LF, CR LF or CR; the line end belongs to the line.
package struct LineIndex: Sendable {
  private let utf8: [UInt8]
  private let lineStarts: [Int]
  /// How many code points begin before each multiple of ``stride``, so that a look-up in a line of
  /// a megabyte need not count it from its start.
  private let scalarsBefore: [Int]
  private static let stride = 256
  /// The way from the offsets asked for to those of ``utf8``, where they are not the same.
  private var map: OffsetMap?

  /// Indexes the file behind a text, for offsets into what a reader sees of it.
  ///
  /// - Complexity: O(n).
  package init(_ source: SourceText) {
    self.init(source.written?.utf8 ?? source.utf8, starts: source.paragraphs?.starts)
    map = source.written?.map
  }

  /// Indexes a text.
  ///
  /// - Complexity: O(n).
  package init(_ utf8: [UInt8]) {
    self.init(utf8, starts: nil)
  }

  private init(_ utf8: [UInt8], starts: [Int]?) {
    self.utf8 = utf8
    var lineStarts = [0]
    var scalarsBefore: [Int] = []
    scalarsBefore.reserveCapacity(utf8.count / Self.stride + 2)
    var scalars = 0
    utf8.withUnsafeBufferPointer { bytes in
      for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
        scalarsBefore.append(scalars)
        for offset in start..<min(start + Self.stride, bytes.count) {
          let byte = bytes[offset]
          if byte & 0xC0 != 0x80 { scalars += 1 }
          guard byte == 0x0A || byte == 0x0D else { continue }
          let next = offset + 1
          if byte == 0x0D, next < bytes.count, bytes[next] == 0x0A { continue }
          lineStarts.append(next)
        }
      }
    }
    scalarsBefore.append(scalars)
    self.lineStarts = starts ?? lineStarts
    self.scalarsBefore = scalarsBefore
  }

  /// How many lines the text has; one that is empty after the last line end counts.
  package var lineCount: Int { lineStarts.count }

  /// Where each line begins, ascending.
  package var starts: [Int] { lineStarts }

  /// The line and column of an offset; one out of bounds counts as the nearest end.
  ///
  /// - Complexity: O(log lines).
  package func position(of offset: Int) -> TextPosition {
    positionInFile(of: map?.source(of: offset) ?? offset)
  }

  /// The line and column of an offset of the whole decoded file, where the text leaves some of it
  /// out.
  ///
  /// - Complexity: O(log lines).
  package func positionInFile(of offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), utf8.count)
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] > offset { high = middle } else { low = middle + 1 }
    }
    // The first start is 0, so there is a line at or before any offset.
    let line = max(low, 1)
    return TextPosition(
      line: line, column: scalars(before: offset) - scalars(before: lineStarts[line - 1]) + 1)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.stride
    guard block < scalarsBefore.count else { return scalarsBefore.last ?? 0 }
    var count = scalarsBefore[block]
    // At the exact end of a text that fills its blocks the last entry is the total already.
    let start = block * Self.stride
    for byte in utf8[min(start, offset)..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
