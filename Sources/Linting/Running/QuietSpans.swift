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
    let first = firstIndex(endingAfter: span.start)
    return first < spans.count && spans[first].overlaps(span)
  }

  /// Whether `span` lies in such a stretch, wholly or in part; one that lies inside `span` itself,
  /// as the quotation marks of a name do, does not count.
  ///
  /// - Complexity: O(log n) and the number of stretches inside `span`.
  package func reach(into span: ByteSpan) -> Bool {
    spans[firstIndex(endingAfter: span.start)...].prefix { $0.overlaps(span) }.contains {
      !span.contains($0)
    }
  }

  private func firstIndex(endingAfter offset: Int) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
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
