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
      let start = offset
      while offset < block.end, Self.isAddressByte(bytes[offset]) { offset += 1 }
      var end = offset
      while end > start, Self.isClosing(bytes[end - 1]) { end -= 1 }
      if isAddress(start..<end) { spans.append(ByteSpan(start, end)) }
      if offset == start { offset += 1 }
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
    byte > 0x20 && byte < 0x7F && !"\"<>()[]{}|".utf8.contains(byte)
  }

  private static func isClosing(_ byte: UInt8) -> Bool { ".,;:!?'".utf8.contains(byte) }
}
