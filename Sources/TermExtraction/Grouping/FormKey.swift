// What of a name counts when it is compared with others.

/// What of a name counts when it is compared with others.
struct FormKey: Sendable {
  /// The stems of the content words, sorted, numbers left out.
  var stems: [String]
  /// Ordinals: `Fourth`, `IV`.
  var ordinals: Set<Int>
  /// Years and other numbers.
  var numbers: Set<String>
  /// The stems that name countries.
  var countries: Set<String>
  /// The stems that name larger regions.
  var regions: Set<String>
  /// The stem of the head.
  var head: String
  /// Which class of heads the head belongs to.
  var headClass: Int?
  /// Whether the name is nothing but an acronym.
  var isAcronym: Bool
  /// The ordinals before the first preposition, which tell editions apart.
  var edition: Set<Int> = []
  /// Years in brackets, which a name may leave out.
  var years: Set<String> = []
  /// Whether the name says whose it is: it has a region, a country or an acronym.
  var hasParty = false

  /// What two spellings of one name have in common.
  var identity: String {
    let ordinals = self.ordinals.sorted().map(String.init).joined(separator: ",")
    return stems.joined(separator: " ") + "|" + ordinals + "|"
      + numbers.sorted().joined(separator: ",")
  }

  /// The stems that are neither regions nor countries.
  var content: [String] { stems.filter { !regions.contains($0) && !countries.contains($0) } }

  /// Whether two names cannot be those of one thing: other ordinals, years, countries, regions; an
  /// edition and its series too, though an acronym may leave the ordinal out.
  func conflicts(with other: FormKey) -> Bool {
    func differ<Element>(_ left: Set<Element>, _ right: Set<Element>) -> Bool {
      !left.isEmpty && !right.isEmpty && left != right
    }
    let isShort = isAcronym || other.isAcronym
    if !isShort, edition != other.edition { return true }
    return differ(ordinals, other.ordinals) || differ(numbers, other.numbers)
      || differ(years, other.years) || differ(countries, other.countries)
      || !regions.isEmpty && !other.regions.isEmpty && regions.isDisjoint(with: other.regions)
      || hasOtherParty(than: other)
  }

  /// Whether each of two names is of a country or region that the other is not of: `US Centers`,
  /// `European Centre`.
  private func hasOtherParty(than other: FormKey) -> Bool {
    guard countries.isEmpty != other.countries.isEmpty else { return false }
    let (own, others) = (countries.union(regions), other.countries.union(other.regions))
    return !own.isEmpty && !others.isEmpty && own.isDisjoint(with: others)
  }

  /// Takes another name of the same thing in, as far as conflicts go.
  mutating func absorb(_ other: FormKey) {
    isAcronym = isAcronym && other.isAcronym
    ordinals.formUnion(other.ordinals)
    edition.formUnion(other.edition)
    numbers.formUnion(other.numbers)
    years.formUnion(other.years)
    countries.formUnion(other.countries)
    regions.formUnion(other.regions)
  }
}
