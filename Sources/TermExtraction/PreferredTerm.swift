// Chooses the name to use.

/// Chooses, of all names of a concept in one language, the one to use.
struct PreferredTerm {
  let documents: [ExtractionDocument]

  /// A spelling with what its places say for it.
  struct Choice {
    /// The spelling.
    let text: String
    /// The authority of the strongest document that has it.
    let authority: Int
    /// That document's name.
    let source: String
    /// How often it stands in documents of that authority.
    let count: Int
    /// How full the name is.
    let fullness: Int
    /// Whether it is an acronym.
    let isAcronym: Bool
    /// Whether it is no more than half of another name that it stands inside.
    var isPart = false
  }

  /// Weighs a spelling.
  func choice(_ text: String, _ places: [GroupMember.Place], of member: GroupMember) -> Choice {
    let authorities = places.map { documents[$0.document].authority }
    let best = authorities.min() ?? Int.max
    let first = places.first { documents[$0.document].authority == best }
    return Choice(
      text: text, authority: best, source: first.map { documents[$0.document].id } ?? "",
      count: authorities.count { $0 == best }, fullness: member.fullness,
      isAcronym: member.isAcronym)
  }

  /// Notes which of the choices stand inside another one and say little of it: 行动计划 inside the name
  /// of the plan.
  ///
  /// - Complexity: O(n²) in the names of a concept, of which the first 100 are looked at.
  static func markingParts(_ choices: [Choice]) -> [Choice] {
    let texts = choices.prefix(100).filter { !$0.isAcronym }.map(\.text)
    return choices.map { choice in
      var choice = choice
      choice.isPart = texts.contains {
        $0.utf8.count >= 2 * choice.text.utf8.count && $0.contains(choice.text)
      }
      return choice
    }
  }

  /// Whether `left` is to be used rather than `right`: a name in full, then the stronger source,
  /// then the more frequent, then the fuller one.
  static func precedes(_ left: Choice, _ right: Choice) -> Bool {
    if left.isAcronym != right.isAcronym { return right.isAcronym }
    if left.isPart != right.isPart { return right.isPart }
    if left.authority != right.authority { return left.authority < right.authority }
    if left.count != right.count { return left.count > right.count }
    if left.fullness != right.fullness { return left.fullness > right.fullness }
    return left.text < right.text
  }

  /// Why the best of several choices is the best, in words.
  static func reason(_ best: Choice, among all: [Choice]) -> String {
    let rivals = all.filter {
      $0.isAcronym == best.isAcronym && $0.isPart == best.isPart && $0.text != best.text
    }
    guard !rivals.isEmpty else {
      let isAlone = all.allSatisfy { $0.text == best.text }
      return "the only name found\(isAlone ? "" : " in full"), in \(best.source)"
    }
    if rivals.allSatisfy({ $0.authority > best.authority }) {
      return "used by \(best.source), the source with the most authority"
    }
    let equals = rivals.filter { $0.authority == best.authority }
    if equals.allSatisfy({ $0.count < best.count }) {
      return "the most frequent (\(best.count)×) in the strongest sources, such as \(best.source)"
    }
    return "the fullest of the most frequent names in the strongest sources, such as \(best.source)"
  }
}
