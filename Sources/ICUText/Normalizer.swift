// Unicode normalisation of UTF-8 buffers, with the stretches that changed.
internal import CICUShim

/// A Unicode normalisation form.
///
/// Keeps its buffers between calls; not for use from two threads at once.
package final class Normalizer {
  /// The forms on offer.
  package enum Form: Int32, Sendable {
    /// Canonical composition.
    case nfc = 0
    /// Compatibility composition, case-folded, without default ignorable code points.
    case nfkcCasefold = 1
    /// Canonical decomposition.
    case nfd = 2
  }

  /// A normalised text and how it came about.
  package struct Result: Sendable {
    /// The normalised text.
    package var bytes: [UInt8]
    /// The stretches whose length or boundaries changed, ascending; everything between them
    /// maps byte for byte.
    package var runs: [OffsetRun]
  }

  private let handle: OpaquePointer

  /// Opens a form.
  package init(_ form: Form) throws(ICUError) {
    var status: Int32 = 0
    let handle = isogloss_normalizer_open(form.rawValue, &status)
    try ICUError.check(status, "opening a normaliser")
    guard let handle else { throw ICUError(operation: "opening a normaliser", name: "no handle") }
    self.handle = handle
  }

  deinit { isogloss_normalizer_close(handle) }

  /// Normalises UTF-8 text.
  ///
  /// - Complexity: O(n).
  package func normalize(_ utf8: UnsafeBufferPointer<UInt8>) throws(ICUError) -> Result {
    try apply(utf8, withRuns: true)
    var count: Int32 = 0
    let runs = UnsafeBufferPointer(
      start: isogloss_normalizer_runs(handle, &count), count: Int(count))
    return Result(bytes: output(), runs: runs.map(OffsetRun.init))
  }

  /// Normalises UTF-8 text without keeping track of what changed.
  ///
  /// - Complexity: O(n).
  package func normalizeBytes(_ utf8: UnsafeBufferPointer<UInt8>) throws(ICUError) -> [UInt8] {
    try apply(utf8, withRuns: false)
    return output()
  }

  private func output() -> [UInt8] {
    var count: Int32 = 0
    let start = isogloss_normalizer_output(handle, &count)
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  private func apply(_ utf8: UnsafeBufferPointer<UInt8>, withRuns: Bool) throws(ICUError) {
    guard let count = Int32(exactly: utf8.count) else { throw .tooLong("normalising a text") }
    var status: Int32 = 0
    isogloss_normalizer_apply(handle, utf8.baseAddress, count, withRuns ? 1 : 0, &status)
    try ICUError.check(status, "normalising a text")
  }
}

extension OffsetRun {
  init(_ run: isogloss_run) {
    self.init(
      outputStart: run.output_start, sourceStart: run.source_start, outputUnit: run.output_unit,
      sourceUnit: run.source_unit, repeats: run.repeats)
  }
}
