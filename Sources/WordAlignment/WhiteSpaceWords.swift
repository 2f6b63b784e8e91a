// The words of a line that was split before.
package import TextModel

/// Finds the words of a line that was split before: what white space parts.
package enum WhiteSpaceWords {
  /// Where the words of a line of UTF-8 text are, in order, counted from its beginning.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package static func spans(in line: ArraySlice<UInt8>) -> [ByteSpan] {
    line.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map {
      ByteSpan($0.startIndex - line.startIndex, $0.endIndex - line.startIndex)
    }
  }
}
