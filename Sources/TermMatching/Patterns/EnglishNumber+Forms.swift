// Names in their other number, for whoever writes them.

extension EnglishNumber {
  /// A name in its other number: `Heads of State` of `Head of State`, `business summit` of
  /// `business summits`; `nil` where its last noun has none.
  package static func otherNumber(of name: String) -> String? {
    var words = name.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last, words.count < 40 else { return nil }
    if hasPreposition(name) { return variants(of: name).first }
    guard let other = otherNumber(of: last) else { return nil }
    words[words.count - 1] = other[...]
    return words.joined(separator: " ")
  }

  /// Whether a name looks like a plural: `heads of state`, `business summits`.
  package static func isPlural(_ name: String) -> Bool {
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    guard let head = headIndex(words).map({ words[$0] }) ?? words.last else { return false }
    let letters = head.utf8.map { $0 | 0x20 }
    return EnglishEnding.stem(of: letters[...], mayBePlural: true)?.isPlural ?? false
  }
}
