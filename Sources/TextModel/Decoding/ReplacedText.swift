// A text with some stretches replaced, and the way from the old offsets to the new.

/// A text with some stretches replaced, and the way from the offsets of the old one to its own.
package struct ReplacedText: Sendable {
  /// The text with the replacements.
  package let text: SourceText
  /// Where the replaced and the kept stretches of the old text begin, by turns.
  let starts: [Int]
  /// Where the same stretches begin in the new text.
  let shifts: [Int]

  /// Where `span` of the old text lies in the new one; a border inside a replaced stretch goes to
  /// the start of what replaces it.
  ///
  /// - Complexity: O(log replacements).
  package func span(of span: ByteSpan) -> ByteSpan {
    ByteSpan(offset(of: span.start), offset(of: span.end))
  }

  /// Where `offset` of the old text lies in the new one.
  ///
  /// - Complexity: O(log replacements).
  package func offset(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let isReplaced = low % 2 == 1
    return shifts[low - 1] + (isReplaced ? 0 : offset - starts[low - 1])
  }
}
