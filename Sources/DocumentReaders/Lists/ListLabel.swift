// A list's number as text before its item.

/// A list's number as text before its item.
enum ListLabel {
  /// `label` with the space that parts it from the text; Chinese punctuation needs none.
  static func spaced(_ label: String) -> String {
    guard let last = label.unicodeScalars.last else { return "" }
    let isWide = "、。，：；）】》．）".unicodeScalars.contains(last) || last.value >= 0x2E80
    return isWide || last == " " ? label : label + " "
  }

  /// Whether a mark says nothing of a number: `•`, `–`, a sign of a symbol font.
  static func isBullet(_ label: String) -> Bool {
    !label.unicodeScalars.contains { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
