// In what way a term answers a query.

/// In what way a term answers a query, the closest first.
package enum LookupMatch: String, CaseIterable, Sendable {
  /// The term is the query.
  case exact
  /// The term is the query but for case, dashes, width, spelling or script.
  case folded
  /// The same words in another inflection.
  case inflected
  /// The query is the term's initials.
  case acronym
  /// The query is the term's pinyin.
  case pinyin
  /// The same words in another order.
  case wordOrder
  /// The term begins with the query.
  case prefix
  /// The query is the first letters of the term's pinyin.
  case pinyinInitials
  /// The query is the term but for a slip or two.
  case fuzzy
  /// The query stands inside the term, or its words do.
  case contains
  /// The term does not answer the query, but is the nearest to it.
  case suggested

  /// The match in words: `but for case, dashes or spelling`.
  package var reason: String {
    switch self {
    case .exact: "the same"
    case .folded: "the same but for case, dashes, spelling or script"
    case .inflected: "the same words, inflected"
    case .acronym: "its initials"
    case .pinyin: "its pinyin"
    case .wordOrder: "the same words in another order"
    case .prefix: "begins with the query"
    case .pinyinInitials: "the initials of its pinyin"
    case .fuzzy: "but for a slip"
    case .contains: "contains the query"
    case .suggested: "the nearest"
    }
  }
}
