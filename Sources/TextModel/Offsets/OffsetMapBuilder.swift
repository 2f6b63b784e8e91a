// Builds an offset map while a text is being derived.
internal import ICUText

/// Records, in order, what a conversion keeps and what it replaces.
struct OffsetMapBuilder {
  /// The length of the derived text so far.
  private(set) var output = 0
  /// The length of the source text so far.
  private(set) var source = 0
  private var runs: [OffsetRun] = []

  /// Whether nothing but kept text has been recorded.
  var isIdentity: Bool { runs.isEmpty }

  /// Records `count` bytes that are the same on both sides, or whose characters are equally long.
  mutating func keep(_ count: Int) {
    output += count
    source += count
  }

  /// Records one piece of `output` bytes that came from `source` bytes; either may be 0.
  mutating func replace(source sourceUnit: Int, output outputUnit: Int) {
    guard sourceUnit > 0 || outputUnit > 0 else { return }
    if let last = runs.last, last.outputEnd == output, last.sourceEnd == source,
      last.outputUnit == outputUnit, last.sourceUnit == sourceUnit
    {
      runs[runs.count - 1].repeats += 1
    } else {
      runs.append(
        OffsetRun(
          outputStart: Int32(clamping: output), sourceStart: Int32(clamping: source),
          outputUnit: Int32(clamping: outputUnit), sourceUnit: Int32(clamping: sourceUnit)))
    }
    output += outputUnit
    source += sourceUnit
  }

  /// The map of everything recorded.
  consuming func map() -> OffsetMap {
    OffsetMap(count: output, sourceCount: source, runs: runs)
  }
}
