// The encoding that a web page names itself.

/// The encoding that a web page names itself.
package enum HTMLCharset {
  /// How much of a page is looked at (the standard asks for 1,024 bytes; many pages need more).
  private static let length = 4096

  /// The label in `<meta charset>`, in `<meta http-equiv>` or in an XML declaration, in lower case.
  package static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(length).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")),
      let label = value(after: "encoding", in: head[..<end])
    {
      return label
    }
    var tokenizer = HTMLTokenizer(head)
    while let token = tokenizer.next() {
      guard case .start("meta") = token.kind else { continue }
      if let label = value(after: "charset", in: head[token.range]) { return label }
    }
    return nil
  }

  /// The word after `key=`, quoted or not.
  private static func value(after key: String, in bytes: ArraySlice<UInt8>) -> String? {
    let key = Array(key.utf8)
    var index = bytes.startIndex
    while index + key.count < bytes.endIndex {
      defer { index += 1 }
      guard bytes[index...].starts(with: key) else { continue }
      let rest = bytes[(index + key.count)...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      let word = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x3E }
      return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }
    return nil
  }
}
