// One line of a CC-CEDICT file.
internal import TextModel

/// One entry of a CC-CEDICT file: `中國 中国 [Zhong1 guo2] /China/`.
///
/// The spans index the bytes of the whole file.
struct CedictLine {
  let simplified: ByteSpan
  let pinyin: ByteSpan
  /// What stands between `/` and `/`, a sense or several parted by `;`.
  let senses: [ByteSpan]

  /// Reads the line that `span` of `text` covers; `nil` where it has not the form of an entry.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan) {
    guard let first = Self.find(0x20, text, span), first > span.start,
      let second = Self.find(0x20, text, ByteSpan(first + 1, span.end)), second > first + 1,
      second + 1 < span.end, text[second + 1] == 0x5B,
      let close = Self.find(0x5D, text, ByteSpan(second + 2, span.end)),
      let slash = Self.find(0x2F, text, ByteSpan(close + 1, span.end))
    else { return nil }
    simplified = ByteSpan(first + 1, second)
    pinyin = ByteSpan(second + 2, close)
    senses = Self.parts(text, ByteSpan(slash + 1, span.end))
    guard !senses.isEmpty, simplified.count <= 0xFFFF, pinyin.count <= 0xFFFF else { return nil }
  }

  /// The senses of `span`, which begins after the first slash; none where no slash closes them.
  private static func parts(_ text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan) -> [ByteSpan] {
    var result: [ByteSpan] = []
    var start = span.start
    while let end = find(0x2F, text, ByteSpan(start, span.end)) {
      if end > start { result.append(ByteSpan(start, end)) }
      start = end + 1
    }
    return result
  }

  private static func find(
    _ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> Int? {
    span.range.first { text[$0] == byte }
  }
}
