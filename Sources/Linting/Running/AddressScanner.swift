// Finds URLs, e-mail addresses and file names.
import TextModel

/// Finds words that are addresses: URLs, e-mail addresses, file names.
struct AddressScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let block: ByteSpan

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ block: ByteSpan) {
    self.bytes = bytes
    self.block = block
  }

  private static let beginnings = ["http://", "https://", "ftp://", "mailto:", "www."]
  private static let endings = [
    ".cn", ".com", ".doc", ".docx", ".gov", ".htm", ".html", ".int", ".json", ".md", ".net", ".odt",
    ".org", ".pdf", ".txt", ".xls", ".xlsx", ".xml", ".yaml",
  ]

  /// The addresses of the block.
  ///
  /// - Complexity: O(n).
  func spans() -> [ByteSpan] {
    var spans: [ByteSpan] = []
    var offset = block.start
    while offset < block.end {
      // Every address has a point or a colon somewhere that no space follows.
      guard bytes[offset] == 0x2E || bytes[offset] == 0x3A, offset + 1 < block.end,
        Self.isAddressByte(bytes[offset + 1])
      else {
        offset += 1
        continue
      }
      var start = offset
      while start > block.start, Self.isAddressByte(bytes[start - 1]) { start -= 1 }
      while offset < block.end, Self.isAddressByte(bytes[offset]) { offset += 1 }
      var end = offset
      while end > start, Self.isClosing(bytes[end - 1]) { end -= 1 }
      if isAddress(start..<end) { spans.append(ByteSpan(start, end)) }
    }
    return spans
  }

  private func isAddress(_ range: Range<Int>) -> Bool {
    guard range.count >= 5, bytes[range].contains(where: { $0 == 0x2E || $0 == 0x3A }) else {
      return false
    }
    let word = bytes[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if let at = word.firstIndex(of: 0x40), at > 0, word[at...].contains(0x2E) { return true }
    return Self.beginnings.contains { word.starts(with: $0.utf8) }
      || Self.endings.contains {
        word.count > $0.utf8.count && word.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    // Quotation marks, brackets, a bar.
    case 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7C, 0x7D: false
    case 0x21...0x7E: true
    default: false
    }
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }
}
