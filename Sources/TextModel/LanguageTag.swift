// BCP 47 language tags, as far as the program needs them.

/// A BCP 47 language tag in canonical form: `en`, `en-GB`, `zh-Hans`, `zh-Hant`.
///
/// `zh` alone means `zh-Hans`, and `zh-CN`, `zh-TW` and the like get the script they imply.
package struct LanguageTag: Hashable, Sendable {
  /// The primary language subtag, lower case: `en`, `zh`.
  package let language: String
  /// The script subtag in title case, where one is known: `Hans`.
  package let script: String?
  /// The region subtag in upper case, where one was given: `GB`, `419`.
  package let region: String?

  /// English.
  package static let english = LanguageTag(language: "en", script: nil, region: nil)
  /// Chinese in simplified characters.
  package static let simplifiedChinese = LanguageTag(language: "zh", script: "Hans", region: nil)
  /// Chinese in traditional characters.
  package static let traditionalChinese = LanguageTag(language: "zh", script: "Hant", region: nil)

  /// No language that could be told: the text is empty (ISO 639-2 `und`).
  package static let undetermined = LanguageTag(language: "und", script: nil, region: nil)

  init(language: String, script: String?, region: String?) {
    self.language = language
    self.script = script
    self.region = region
  }

  /// Parses a tag; extensions and variants are dropped.
  ///
  /// - Returns: `nil` where `text` is no language tag.
  package init?(_ text: String) {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    guard let first = parts.first, (2...3).contains(first.utf8.count), Self.isLetters(first),
      parts.allSatisfy(Self.isSubtag)
    else { return nil }
    language = first.lowercased()
    var script: String?
    var region: String?
    for part in parts.dropFirst() {
      if part.utf8.count == 4, Self.isLetters(part), script == nil {
        script = part.prefix(1).uppercased() + part.dropFirst().lowercased()
      } else if part.utf8.count == 2, Self.isLetters(part), region == nil {
        region = part.uppercased()
      } else if part.utf8.count == 3, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        region == nil
      {
        region = part
      }
    }
    if language == "zh", script == nil {
      script = ["TW", "HK", "MO"].contains(region ?? "") ? "Hant" : "Hans"
      region = nil
    }
    self.script = script
    self.region = region
  }

  /// Whether the language is Chinese, in whatever script.
  package var isChinese: Bool { language == "zh" }

  /// Whether the language is English.
  package var isEnglish: Bool { language == "en" }

  /// Whether a part may stand in a tag at all (BCP 47, section 2.1).
  private static func isSubtag(_ text: String) -> Bool {
    (1...8).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
      }
  }

  private static func isLetters(_ text: String) -> Bool {
    text.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag's canonical form.
  package var description: String {
    [language, script, region].compactMap { $0 }.joined(separator: "-")
  }
}

extension LanguageTag: Comparable {
  /// Orders by canonical form.
  package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }
}
