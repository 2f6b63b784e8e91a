// A stretch of text that a conversion changed.

/// A stretch that a conversion changed: equal pieces one after the other, each made from as many
/// source bytes as the next.
///
/// A piece without output is something dropped; one without source is something inserted. Offsets
/// are bytes; 32 bits, since ICU's own offsets are.
package struct OffsetRun: Hashable, Sendable {
  /// Where the first piece begins in the output.
  package var outputStart: Int32
  /// Where the first piece begins in the source.
  package var sourceStart: Int32
  /// The length of each piece in the output.
  package var outputUnit: Int32
  /// The length of each piece in the source.
  package var sourceUnit: Int32
  /// How many pieces there are, at least 1.
  package var repeats: Int32

  /// Creates a run.
  package init(
    outputStart: Int32, sourceStart: Int32, outputUnit: Int32, sourceUnit: Int32, repeats: Int32 = 1
  ) {
    self.outputStart = outputStart
    self.sourceStart = sourceStart
    self.outputUnit = outputUnit
    self.sourceUnit = sourceUnit
    self.repeats = repeats
  }

  /// Where the run ends in the output.
  package var outputEnd: Int32 { outputStart + outputUnit * repeats }
  /// Where the run ends in the source.
  package var sourceEnd: Int32 { sourceStart + sourceUnit * repeats }
}
