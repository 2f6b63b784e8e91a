// Makes Chinese characters alike that differ only in script or in the kind of mark.
internal import ICUText

/// Makes the characters alike that the rules need not tell apart.
///
/// Traditional ones become simplified, corner brackets and straight quotation marks `“”`, `〈〉` `《》`,
/// narrow brackets wide ones. Every character stays one, so that places stay what they are.
enum ChineseFolding {
  /// The characters of a sentence, folded one by one.
  ///
  /// - Complexity: O(n).
  static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let table = HanVariants.table
    var opens = true
    let areStraightOnesPaired = scalars.count { $0 == "\"" }.isMultiple(of: 2)
    return scalars.map { scalar in
      if scalar == "\"", areStraightOnesPaired {
        defer { opens.toggle() }
        return opens ? "“" : "”"
      }
      if let mark = marks[scalar] { return mark }
      guard scalar.value >= HanVariants.basicStart else { return scalar }
      let index = Int(scalar.value - HanVariants.basicStart)
      guard index < table.basicSimplified.count else { return scalar }
      return Unicode.Scalar(table.basicSimplified[index]) ?? scalar
    }
  }

  /// The folded characters of `text` without quotation marks: what spellings of one name share.
  static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in folded(Array(text.unicodeScalars)) where scalar != "“" && scalar != "”" {
      key.append(scalar)
    }
    return String(key)
  }

  private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
    "「": "“", "」": "”", "『": "“", "』": "”", "﹁": "“", "﹂": "”", "〈": "《", "〉": "》", "(": "（",
    ")": "）",
    "－": "-", "‐": "-", "‑": "-", "―": "—",
  ]
}
