// Makes ids for concepts.
internal import ICUText

/// Makes ids of names: `global-development-initiative`; every id only once.
struct SlugMaker {
  private var used: Set<String> = []

  /// An id for a concept called `name`.
  mutating func slug(for name: String) -> String {
    let base = Self.slug(name)
    var slug = base
    var number = 2
    while !used.insert(slug).inserted {
      slug = "\(base)-\(number)"
      number += 1
    }
    return slug
  }

  /// The lower-case letters and digits of `name`, everything else turned into single hyphens.
  static func slug(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().unicodeScalars where scalar != "’" && scalar != "'" {
      if let syllable = Pinyin.table.syllable(of: scalar.value) {
        if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
        result += syllable.replacing("ü", with: "u") + "-"
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, !result.hasSuffix("-") {
        result += "-"
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result.isEmpty ? "concept" : String(result.prefix(80))
  }
}
