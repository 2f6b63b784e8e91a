// Words for regions and their people.
//
// Origin: the names of countries and regions come from CLDR through ICU; adjectives and
// inhabitants' names, which CLDR lacks, and other names of regions are listed here, compiled for
// this project from general knowledge.

/// Words for regions and their people.
struct EnglishRegions: Sendable {
  /// Full names of single countries, folded: `dominican republic`.
  let countries: Set<String>
  /// All words that occur in names of regions and in adjectives made from them.
  let words: Set<String>
  private let list: WordList
  /// The last words of countries' names that have `and` in them: `Antigua and Barbuda`.
  let endsAfterAnd: WordList
  /// The first words of those names.
  let beginningsBeforeAnd: WordList

  /// Creates the table from names of countries and of larger regions.
  init(countryNames: [String], regionNames: [String]) {
    countries = Set(countryNames.map { $0.lowercased() }).union(
      Self.aliases.map { $0.lowercased() })
    var words = Self.adjectives.words.union(Self.parts.words)
    for name in countryNames + regionNames + Self.aliases {
      for word in name.lowercased().split(whereSeparator: { " -–&(),".contains($0) })
      where !Self.notRegional.contains(String(word)) {
        words.insert(String(word))
      }
    }
    self.words = words
    list = WordList(words)
    let joined = countries.map { $0.split(separator: " ").map(String.init) }
      .filter { $0.contains("and") }
    endsAfterAnd = WordList(Set(joined.compactMap(\.last)))
    beginningsBeforeAnd = WordList(Set(joined.compactMap(\.first)))
  }

  /// Whether `word`, lower case, names a region or its people; of a hyphenated pair, each part.
  func isRegional(_ word: String) -> Bool { list.contains(word) || isRegionalPair(word) }

  /// Whether a word without its possessive ending names a region or its people.
  func isRegional(base token: EnglishToken) -> Bool {
    list.contains(base: token) || token.parts.count > 1 && isRegionalPair(token.base)
  }

  private func isRegionalPair(_ word: String) -> Bool {
    // Most words have no dash.
    guard word.utf8.contains(where: { $0 == 0x2D || $0 == 0xE2 }) else { return false }
    let parts = word.split(whereSeparator: { $0 == "-" || $0 == "–" })
    return parts.count > 1 && parts.allSatisfy { list.contains(String($0)) }
  }

  /// Words inside names of countries that say nothing about where they lie.
  private static let notRegional = WordList(
    """
    and of the st. st saint is. island islands republic democratic people’s people's united states
    state kingdom emirates territory territories city sar bank part isle man cook christmas virgin heard
    jan turks new great holy see world
    outlying minor ocean antarctic
    """)

  /// Other names that texts use for countries.
  private static let aliases = [
    "USA", "US", "UK", "United States", "United Kingdom", "America", "Britain", "Great Britain",
    "Russia", "Korea", "South Korea", "North Korea", "Congo", "Czech Republic", "Ivory Coast",
    "Macedonia", "Swaziland", "Burma", "Vatican", "Holland", "Palestine", "UAE",
  ]

  /// Parts of the world and of names of regions.
  static let parts = WordList(
    """
    africa america americas antarctica arab arctic asia asia-pacific atlantic balkans baltic
    caribbean caucasus central east eastern eurasia europe gulf latin mediterranean mekong middle
    mid north northeast northern northwest oceania pacific pan sahara sahel south southeast southern
    southwest sub-saharan west western
    """)

  /// Words that say which part of a region is meant.
  static let directions = WordList(
    """
    central east eastern north northeast northeastern northern northwest northwestern south southeast
    southeastern southern southwest southwestern west western
    """)

  /// Adjectives and names of people made from names of countries and regions.
  static let adjectives = WordList(
    """
    afghan african albanian algerian american andean angolan arabian argentine argentinian armenian
    asian australian austrian azerbaijani bahamian bahraini bangladeshi barbadian belarusian belgian
    belizean beninese bhutanese bolivian bosnian botswanan brazilian british bruneian bulgarian
    burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian
    comorian congolese croatian cuban cypriot czech danish djiboutian dominican dutch ecuadorian
    egyptian emirati english equatoguinean eritrean estonian ethiopian eurasian european fijian
    filipino finnish french gabonese gambian georgian german ghanaian greek grenadian guatemalan
    guinean guyanese haitian honduran hungarian ibero-american icelandic indian indonesian iranian
    iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan korean
    kosovar kuwaiti kyrgyz lao laotian latino latvian lebanese liberian libyan lithuanian
    luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian
    mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali
    nicaraguan nigerian nigerien nordic norwegian omani pakistani palestinian panamanian paraguayan
    persian peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scandinavian
    scottish senegalese serbian singaporean slovak slovakian slovenian somali spanish sudanese
    surinamese swedish swiss syrian taiwanese tajik tanzanian thai tibetan timorese togolese tongan
    trinidadian tunisian turkish turkmen ugandan ukrainian uruguayan uzbek vanuatuan venezuelan
    vietnamese welsh yemeni zambian zimbabwean
    """)
}
