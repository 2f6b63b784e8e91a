// Paths as URIs.

/// Writes paths as URIs.
enum PercentEncoding {
  /// The URI reference of a path: relative for a relative path, `file://` for an absolute one.
  static func uri(ofPath path: String) -> String {
    let encoded = path.utf8.map { byte -> String in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        String(UnicodeScalar(byte))
      default:
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
