// Two ways to say what a system or an order is built around.

extension FormGrouping {
  /// Joins `A-centered system` with `system with A at its core`.
  ///
  /// - Parameter expansions: the words that acronyms stand for, by the acronym in small letters.
  mutating func joinCentered(_ expansions: [String: [String]]) {
    var first: [String: Int] = [:]
    for index in forms.indices where !forms[index].isAcronym {
      guard let key = Self.centered(forms[index].words, expansions) else { continue }
      if let other = first[key] {
        groups.join(other, index)
      } else {
        first[key] = index
      }
    }
  }

  /// The noun and what stands at its center, the same for both shapes; `nil` for another name.
  private static func centered(
    _ words: [EnglishToken], _ expansions: [String: [String]]
  ) -> String? {
    if let place = words.firstIndex(where: { isCentered($0) }) {
      let parts = words[place].folded.split(separator: "-").map(String.init)
      let rest = words[(place + 1)...].map(\.folded)
      return key(rest, words[..<place].map(\.folded) + parts.dropLast(), expansions)
    }
    guard let place = words.firstIndex(where: { $0.folded == "with" }), place > 0,
      words.count > place + 4, words[words.count - 3].folded == "at",
      words[words.count - 2].folded == "its"
    else { return nil }
    let center = words[(place + 1)...].dropLast(3).map(\.folded)
    return key(words[..<place].map(\.folded), center, expansions)
  }

  private static func isCentered(_ word: EnglishToken) -> Bool {
    ["-centered", "-centred", "-centric"].contains { word.folded.hasSuffix($0) }
  }

  private static func key(
    _ rest: [String], _ center: [String], _ expansions: [String: [String]]
  ) -> String? {
    let words = center.filter { $0 != "the" }.flatMap { word in
      let plain = word.filter { $0 != "." }
      return expansions[plain] ?? [plain]
    }
    guard !rest.isEmpty, !words.isEmpty else { return nil }
    return rest.joined(separator: " ") + "|" + words.joined(separator: " ")
  }
}
