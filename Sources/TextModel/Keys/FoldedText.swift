// The output of one folding step, copied lazily.

/// What a folding step has made so far: stretches that stay are copied in one go.
struct FoldedText {
  private var bytes: [UInt8] = []
  private var builder = OffsetMapBuilder()
  /// The part of the source up to here is in `bytes`.
  private var copied = 0

  /// The folded text, or `nil` where nothing changed.
  var changedBytes: [UInt8]? { copied == 0 ? nil : bytes }

  /// The last byte before a change at `offset` of the source.
  func lastByte(_ source: UnsafeBufferPointer<UInt8>, before offset: Int) -> UInt8? {
    offset > copied ? source[offset - 1] : bytes.last
  }

  /// Replaces `range` of the source by `replacement`; ranges come in ascending order.
  mutating func replace(
    _ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>,
    with replacement: some Collection<UInt8>
  ) {
    copy(source, to: range.lowerBound)
    bytes.append(contentsOf: replacement)
    builder.replace(source: range.count, output: replacement.count)
    copied = range.upperBound
  }

  /// Replaces the character at `range` by one of the same length.
  mutating func substitute(
    _ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>,
    with replacement: some Collection<UInt8>
  ) {
    copy(source, to: range.lowerBound)
    bytes.append(contentsOf: replacement)
    builder.keep(range.count)
    copied = range.upperBound
  }

  /// Copies what is left of the source where anything changed.
  mutating func finish(_ source: UnsafeBufferPointer<UInt8>) {
    if copied > 0 { copy(source, to: source.count) }
  }

  /// The map of everything recorded.
  func map() -> OffsetMap { builder.map() }

  private mutating func copy(_ source: UnsafeBufferPointer<UInt8>, to end: Int) {
    guard end > copied else { return }
    if bytes.isEmpty { bytes.reserveCapacity(source.count) }
    bytes.append(contentsOf: source[copied..<end])
    builder.keep(end - copied)
    copied = end
  }
}
