// Stretches of a text, to be asked what lies in them.
package import TextModel

/// Stretches of a text, to be asked what lies in them.
package struct SpanSet: Sendable {
  /// Ascending and apart.
  private let spans: [ByteSpan]

  /// Takes spans in any order; those that overlap or touch become one.
  ///
  /// - Complexity: O(n log n).
  package init(_ spans: some Sequence<ByteSpan>) {
    var joined: [ByteSpan] = []
    for span in spans.sorted() {
      if let last = joined.last, span.start <= last.end {
        joined[joined.count - 1].end = max(last.end, span.end)
      } else {
        joined.append(span)
      }
    }
    self.spans = joined
  }

  /// Whether any byte of `span` lies in a stretch.
  ///
  /// - Complexity: O(log n).
  package func overlaps(_ span: ByteSpan) -> Bool {
    let first = firstIndex(endingAfter: span.start)
    return first < spans.count && spans[first].overlaps(span)
  }

  /// Whether all of `span` lies in one stretch.
  ///
  /// - Complexity: O(log n).
  package func holds(_ span: ByteSpan) -> Bool {
    let first = firstIndex(endingAfter: span.start)
    return first < spans.count && spans[first].contains(span)
  }

  /// Whether `span` lies in a stretch, wholly or in part; a stretch inside `span` itself does not
  /// count.
  ///
  /// - Complexity: O(log n) and the number of stretches inside `span`.
  package func reach(into span: ByteSpan) -> Bool {
    spans[firstIndex(endingAfter: span.start)...].prefix { $0.overlaps(span) }
      .contains { !span.contains($0) }
  }

  private func firstIndex(endingAfter offset: Int) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
