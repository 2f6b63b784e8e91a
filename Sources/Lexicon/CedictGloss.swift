// The glosses of a CC-CEDICT sense and what in them is worth comparing.
internal import TextModel

/// One gloss of a sense, without its remarks.
struct CedictGloss {
  /// The gloss as written, remarks included.
  let span: ByteSpan
  /// The gloss with what stands in brackets left out.
  let content: [UInt8]
  /// Whether the gloss speaks about the word (`variant of …`, `CL:…`) and renders nothing.
  let isRemark: Bool

  /// The glosses of a sense, which a semicolon outside brackets parts.
  static func glosses(
    of sense: ByteSpan, in text: UnsafeBufferPointer<UInt8>
  ) -> [CedictGloss] {
    var result: [CedictGloss] = []
    var depth = 0
    var start = sense.start
    for index in sense.range {
      switch text[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: ";") where depth == 0:
        result.append(CedictGloss(ByteSpan(start, index), text))
        start = index + 1
      default: break
      }
    }
    result.append(CedictGloss(ByteSpan(start, sense.end), text))
    return result.filter { !$0.span.isEmpty }
  }

  private init(_ whole: ByteSpan, _ text: UnsafeBufferPointer<UInt8>) {
    var start = whole.start
    var end = whole.end
    while start < end, text[start] == 0x20 { start += 1 }
    while start < end, text[end - 1] == 0x20 { end -= 1 }
    span = ByteSpan(start, end)
    let content = Self.withoutBrackets(text, span)
    self.content = content
    isRemark = Self.remarks.contains { content.starts(with: $0) }
  }

  private static func withoutBrackets(
    _ text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> [UInt8] {
    var result: [UInt8] = []
    var depth = 0
    for index in span.range {
      switch text[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case let byte where depth == 0 && !(result.isEmpty && byte == 0x20): result.append(byte)
      default: break
      }
    }
    return result
  }

  private static let remarks = [
    "CL:", "variant of", "old variant", "see ", "also written", "Taiwan pr",
  ].map { Array($0.utf8) }
}
