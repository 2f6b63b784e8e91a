// Finds the lines of a text.
internal import TextModel

/// Finds the lines of a text, whatever ends them: LF, CRLF, CR, form feed, U+2028, U+2029, U+0085.
enum LineSplitter {
  /// The lines of `bytes` without their ends; an end of line at the end of the text adds none.
  ///
  /// - Parameter wide: whether form feeds and Unicode's own line ends count, too.
  /// - Complexity: O(n).
  static func lines(of bytes: [UInt8], wide: Bool = true) -> [ByteSpan] {
    var lines: [ByteSpan] = []
    var (start, index) = (0, 0)
    bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        let width = lineEnd(in: bytes, at: index, wide: wide)
        if width > 0 {
          lines.append(ByteSpan(start, index))
          start = index + width
        }
        index += max(width, 1)
      }
    }
    if start < bytes.count { lines.append(ByteSpan(start, bytes.count)) }
    return lines
  }

  /// The length of the line end at `index`, 0 where there is none.
  private static func lineEnd(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, wide: Bool
  ) -> Int {
    let next = { (offset: Int) in index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return next(1) == 0x0A ? 2 : 1
    case 0x0C where wide: return 1
    case 0xC2 where wide && next(1) == 0x85: return 2
    case 0xE2 where wide && next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9): return 3
    default: return 0
    }
  }
}
