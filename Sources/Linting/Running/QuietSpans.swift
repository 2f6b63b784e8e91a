// Stretches of a text that no rule of naming reads: quotations, titles, addresses.
package import TextModel

/// The stretches of a text that are somebody else's words, or no words at all.
package struct QuietSpans: Sendable {
  /// Ascending and apart.
  private let spans: [ByteSpan]

  /// Finds the quotations, titles in 《》, URLs, e-mail addresses and file names of a text.
  ///
  /// A quotation ends in its own block, whatever its marks say.
  /// - Parameter blocks: The blocks of the text, ascending.
  /// - Complexity: O(n).
  package init(in text: [UInt8], blocks: [ByteSpan]) {
    var spans: [ByteSpan] = []
    text.withUnsafeBufferPointer { bytes in
      for block in blocks { spans += QuotationScanner(bytes, block).spans() }
      for block in blocks { spans += AddressScanner(bytes, block).spans() }
    }
    self.spans = Self.joined(spans.sorted())
  }

  /// Whether any byte of `span` lies in such a stretch.
  ///
  /// - Complexity: O(log n).
  package func overlaps(_ span: ByteSpan) -> Bool {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].overlaps(span)
  }

  private static func joined(_ spans: [ByteSpan]) -> [ByteSpan] {
    var joined: [ByteSpan] = []
    for span in spans {
      if let last = joined.last, span.start <= last.end {
        joined[joined.count - 1].end = max(last.end, span.end)
      } else {
        joined.append(span)
      }
    }
    return joined
  }
}
