// The learned weights that are built into the program.
package import TextModel

extension FeatureWeights {
  /// The learned weights for texts in these languages.
  ///
  /// Texts of one language have a set of their own; every other pair uses what was learned on
  /// Chinese and English.
  package static func learned(from source: LanguageTag, to target: LanguageTag) -> FeatureWeights {
    source.language == target.language ? sameLanguage : chineseEnglish
  }

  /// Learned on Chinese–English fiction.
  package static let chineseEnglish = embedded(PackageResources.zh_en_json, "zh-en.json")
  /// Learned on English–English fiction.
  package static let sameLanguage = embedded(PackageResources.en_en_json, "en-en.json")

  /// A file of this target; a test reads each of them, so the weights set by hand never show.
  private static func embedded(_ bytes: [UInt8], _ name: String) -> FeatureWeights {
    (try? FeatureWeights(json: bytes, name: name)) ?? .quick
  }
}
