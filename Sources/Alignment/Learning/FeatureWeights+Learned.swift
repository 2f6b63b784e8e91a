// The learned weights that are built into the program.
package import TextModel

extension FeatureWeights {
  /// The learned weights for texts in these languages.
  ///
  /// Texts of one language have a set of their own; every other pair uses what was learned on
  /// Chinese and English.
  ///
  /// - Parameter withEmbeddings: Whether both texts have vectors. What these weigh was learned on
  ///   top of the other weights, which stay as they are.
  package static func learned(
    from source: LanguageTag, to target: LanguageTag, withEmbeddings: Bool = false
  ) -> FeatureWeights {
    var weights = source.language == target.language ? sameLanguage : chineseEnglish
    if withEmbeddings {
      for feature in BeadFeature.allCases where feature.isOfEmbeddings {
        weights[feature] = embeddings[feature]
      }
      weights.temperature = embeddings.temperature
    }
    return weights
  }

  /// What vectors of sentences weigh, learned on Chinese–English fiction.
  package static let embeddings = embedded(PackageResources.embeddings_json, "embeddings.json")

  /// Learned on Chinese–English fiction.
  package static let chineseEnglish = embedded(PackageResources.zh_en_json, "zh-en.json")
  /// Learned on English–English fiction.
  package static let sameLanguage = embedded(PackageResources.en_en_json, "en-en.json")

  /// A file of this target; a test reads each of them, so the weights set by hand never show.
  private static func embedded(_ bytes: [UInt8], _ name: String) -> FeatureWeights {
    (try? FeatureWeights(json: bytes, name: name)) ?? .quick
  }
}
