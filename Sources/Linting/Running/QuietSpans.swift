// Stretches of a text that no rule of naming reads: quotations, titles, addresses.
package import TextModel

/// The stretches of a text that are somebody else's words, or no words at all.
package struct QuietSpans: Sendable {
  private let spans: SpanSet

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
    self.spans = SpanSet(spans)
  }

  /// Whether any byte of `span` lies in such a stretch.
  ///
  /// - Complexity: O(log n).
  package func overlaps(_ span: ByteSpan) -> Bool { spans.overlaps(span) }

  /// Whether `span` lies in such a stretch, wholly or in part; one that lies inside `span` itself,
  /// as the quotation marks of a name do, does not count.
  ///
  /// - Complexity: O(log n) and the number of stretches inside `span`.
  package func reach(into span: ByteSpan) -> Bool { spans.reach(into: span) }
}
