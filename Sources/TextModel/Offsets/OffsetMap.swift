// Sparse maps from offsets in a derived text to offsets in the text it was derived from.
package import ICUText

/// A map from byte offsets of a derived text (decoded, normalised, folded) to those of its source.
///
/// Kept as sparse runs: stretches where both texts advance together cost nothing. A derived piece
/// that has no equal in the source (`fi` from `ﬁ`) maps to the whole piece that it came from.
package struct OffsetMap: Hashable, Sendable {
  /// The length of the derived text in bytes.
  package let count: Int
  /// The length of the source text in bytes.
  package let sourceCount: Int
  /// The stretches that changed, ascending; everything between them maps byte for byte.
  package let runs: [OffsetRun]

  /// Creates a map from the stretches that a conversion changed, ascending and apart.
  package init(count: Int, sourceCount: Int, runs: [OffsetRun]) {
    self.count = count
    self.sourceCount = sourceCount
    self.runs = runs
  }

  /// The map of a text onto itself, shifted by `shift` bytes (a byte order mark, say).
  package static func identity(count: Int, shift: Int = 0) -> OffsetMap {
    var builder = OffsetMapBuilder()
    if shift > 0 { builder.replace(source: shift, output: 0) }
    builder.keep(count)
    return builder.map()
  }

  /// Whether every offset maps to itself.
  package var isIdentity: Bool { runs.isEmpty }

  /// The source offset where the character at `offset` of the derived text begins.
  ///
  /// Source text that was dropped before `offset` is left out: a span starts tight.
  /// - Complexity: O(log runs).
  package func source(of offset: Int) -> Int {
    let offset = min(max(offset, 0), count)
    let next = firstRun { $0.outputStart > offset }
    guard next > 0 else { return offset }
    let run = runs[next - 1]
    let inside = offset - Int(run.outputStart)
    guard offset < Int(run.outputEnd) else {
      return Int(run.sourceEnd) + offset - Int(run.outputEnd)
    }
    return Int(run.sourceStart) + inside / Int(run.outputUnit) * Int(run.sourceUnit)
  }

  /// The source offset just past the character that ends at `offset` of the derived text.
  ///
  /// Source text that was dropped after that character is left out: a span ends tight.
  /// - Complexity: O(log runs).
  package func sourceEnd(of offset: Int) -> Int {
    let offset = min(max(offset, 0), count)
    let next = firstRun { $0.outputStart >= offset }
    guard next > 0 else { return offset }
    let run = runs[next - 1]
    guard offset < Int(run.outputEnd) else {
      return Int(run.sourceEnd) + offset - Int(run.outputEnd)
    }
    let pieces = (offset - 1 - Int(run.outputStart)) / Int(run.outputUnit) + 1
    return Int(run.sourceStart) + pieces * Int(run.sourceUnit)
  }

  /// The source bytes that `span` of the derived text came from; an empty span stays empty.
  ///
  /// - Complexity: O(log runs).
  package func sourceSpan(_ span: ByteSpan) -> ByteSpan {
    let start = source(of: span.start)
    return ByteSpan(start, span.isEmpty ? start : sourceEnd(of: span.end))
  }

  /// The index of the first run for which `isAfter` holds, as it does for all that follow.
  private func firstRun(where isAfter: (OffsetRun) -> Bool) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(runs[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
