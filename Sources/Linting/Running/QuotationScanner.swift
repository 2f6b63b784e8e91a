// Finds quotations and titles.
import DocumentModel
package import TextModel

/// Finds what stands between marks of quotation: “…”, ‘…’, "…", «…», 「…」, 『…』, 《…》.
package struct QuotationScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let block: ByteSpan

  /// Looks at one block.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ block: ByteSpan) {
    self.bytes = bytes
    self.block = block
  }

  /// What closes a quotation that `scalar` opens.
  private static func closing(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x22: 0x22
    case 0xAB: 0xBB
    case 0x2018: 0x2019
    case 0x201C: 0x201D
    case 0x300A: 0x300B
    case 0x300C: 0x300D
    case 0x300E: 0x300F
    default: nil
    }
  }

  /// The quotations of the block; one that is not closed counts as none.
  ///
  /// - Complexity: O(n).
  package func spans() -> [ByteSpan] {
    var spans: [ByteSpan] = []
    // The outermost open quotation.
    var open: (start: Int, closing: UInt32)?
    var offset = block.start
    while offset < block.end {
      guard Self.mayBeMark(bytes[offset]) else {
        offset += 1
        continue
      }
      guard let (scalar, width) = bytes.scalar(at: offset, block.end) else { break }
      if let current = open {
        if scalar == current.closing, !isApostrophe(scalar, followedBy: offset + width) {
          spans.append(ByteSpan(current.start, offset + width))
          open = nil
        }
      } else if let closing = Self.closing(scalar) {
        open = (offset, closing)
      }
      offset += width
    }
    return spans
  }

  /// Whether a mark of quotation may begin with this byte.
  private static func mayBeMark(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3
  }

  /// Whether `’` stands inside a word: `China’s`.
  private func isApostrophe(_ scalar: UInt32, followedBy next: Int) -> Bool {
    guard scalar == 0x2019, let (after, _) = bytes.scalar(at: next, block.end) else { return false }
    return Unicode.Scalar(after)?.properties.isAlphabetic ?? false
  }
}
