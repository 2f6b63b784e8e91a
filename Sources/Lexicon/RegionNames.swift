// The names of countries and regions in Chinese and English.
import ICUText

/// The names of countries and regions in simplified Chinese and English, from CLDR.
package enum RegionNames {
  /// One region's names.
  package struct Pair: Hashable, Sendable {
    /// The name in simplified Chinese: `洪都拉斯`.
    package let chinese: String
    /// The name in English: `Honduras`.
    package let english: String
  }

  /// Every region that ICU can name in both languages, in the order of the codes; none where ICU
  /// has no names.
  package static let pairs: [Pair] = {
    guard let chinese = try? DisplayNames(locale: "zh-Hans"),
      let english = try? DisplayNames(locale: "en")
    else { return [] }
    return chinese.regions().compactMap { code, name in
      english.region(code).map { Pair(chinese: name, english: $0) }
    }
  }()
}
