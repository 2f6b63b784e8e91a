// Tells series that have a name of their own from those that lend one edition its name.

/// Counts the editions of series.
///
/// A series that is seen only inside the name of a single edition is no concept of its own: the
/// edition says all of it.
struct EditionCounts {
  private var ordinals: [String: Set<String>] = [:]

  /// Counts the editions that were found, `Fourth` and `4th` being one.
  init(_ editions: [NameSink.Link]) {
    for edition in editions {
      let ordinal = edition.name.split(separator: " ").first.map(String.init) ?? ""
      let value = OrdinalWords.value(of: ordinal).map(String.init) ?? ordinal
      ordinals[edition.short, default: []].insert(value)
    }
  }

  /// Whether `form` is a series seen only inside the name of one edition.
  func isOnlyEdition(_ form: EnglishForm) -> Bool {
    guard form.mentions.allSatisfy({ $0.evidence.contains(.series) }) else { return false }
    return (ordinals[form.key]?.count ?? 0) < 2
  }
}
