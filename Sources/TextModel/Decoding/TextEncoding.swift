// The encodings that texts may come in.

/// An encoding of text files.
package enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8.
  case utf8 = "UTF-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// The mainland's encoding, of which GBK and GB2312 are parts.
  case gb18030 = "GB18030"
  /// The encoding used in Taiwan and Hong Kong.
  case big5 = "Big5"
  /// The encoding of old Western pages; never detected, since any bytes are text in it.
  case windows1252 = "windows-1252"

  /// Finds an encoding by one of its usual names, whatever the case.
  package init?(name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8": self = .utf8
    case "utf16le", "utf16": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
    case "big5", "cp950", "big5hkscs": self = .big5
    case "windows1252", "cp1252", "latin1", "iso88591": self = .windows1252
    default: return nil
    }
  }

  /// The length of a code unit in bytes.
  var unit: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf8, .gb18030, .big5, .windows1252: 1
    }
  }

  /// The encoding that a file's byte order mark names, if it has one.
  ///
  /// What the user named instead goes before a mark of UTF-16, whose two bytes may be text in
  /// another encoding; but not the other byte order.
  init?(byteOrderMark bytes: [UInt8], expecting expected: TextEncoding?) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]), expected == nil {
      self = .utf8
    } else if expected.map({ $0.unit == 2 }) ?? true, bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if expected.map({ $0.unit == 2 }) ?? true, bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }
}
