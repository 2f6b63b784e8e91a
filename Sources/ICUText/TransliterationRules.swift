// ICU's own transliteration rules as text.
internal import CICUShim

/// Reads the statements of one of ICU's transliteration rule sets.
enum TransliterationRules {
  /// The statements of a rule set as code points, in order, without their semicolons and white
  /// space; none where this build of ICU lacks the set.
  static func statements(of name: String) -> [ArraySlice<UInt32>] {
    var status: Int32 = 0
    guard let handle = isogloss_rules_open(name, &status), status <= 0 else { return [] }
    defer { isogloss_rules_close(handle) }
    var count: Int32 = 0
    let start = isogloss_rules_text(handle, &count)
    let text = String(
      decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
    let scalars = text.unicodeScalars.lazy.map(\.value).filter { $0 > 0x20 }
    return Array(scalars).split(separator: 0x3B)
  }
}
