// English names of countries.
internal import ICUText

extension EnglishRegions {
  /// The table of all regions that CLDR names in English; without CLDR, of the adjectives alone.
  static let standard: EnglishRegions = {
    let names = (try? DisplayNames(locale: "en"))?.regions().map(\.name) ?? []
    // CLDR writes `Antigua & Barbuda` and `St. Lucia`, texts mostly do not.
    let spelt = names.map {
      $0.replacing("&", with: "and").replacing("St. ", with: "Saint ")
    }
    return EnglishRegions(countryNames: names + spelt, regionNames: [])
  }()
}
