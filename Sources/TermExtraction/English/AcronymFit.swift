// Decides whether an acronym stands for a name.

/// Decides whether the letters of an acronym are the initials of a name.
enum AcronymFit {
  /// How an acronym agrees with a name.
  enum Grade: Int, Comparable {
    /// Not at all.
    case none
    /// The same initials in another order, as in another language's name: `CCF`, `FCC`.
    case permuted
    /// Initial by initial; connectives may be left out.
    case exact

    static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  /// How the capital letters of `acronym` agree with the initials of `words`.
  ///
  /// - Complexity: O(words × letters).
  static func grade(_ acronym: String, words: [EnglishToken]) -> Grade {
    let letters = acronym.unicodeScalars.filter(\.properties.isUppercase).map(lower)
    var initials: [(letter: String, isOptional: Bool)] = []
    for word in words where word.isWord {
      let optional =
        EnglishFunctionWords.function.contains(word.folded)
        || EnglishFunctionWords.determiners.contains(word.folded)
      for part in word.parts {
        if let first = part.unicodeScalars.first { initials.append((lower(first), optional)) }
      }
    }
    guard letters.count >= 2, letters.count <= 12, initials.count <= 24 else { return .none }
    if spells(letters, initials) { return .exact }
    let capitals = initials.filter { !$0.isOptional }.map(\.letter)
    return letters.count >= 3 && letters.sorted() == capitals.sorted() ? .permuted : .none
  }

  private static func lower(_ scalar: Unicode.Scalar) -> String {
    String(scalar.properties.lowercaseMapping)
  }

  /// Whether the letters are the initials in order, where optional ones may be skipped.
  private static func spells(
    _ letters: [String], _ initials: [(letter: String, isOptional: Bool)]
  ) -> Bool {
    // The numbers of letters that the initials read so far can have used up.
    var reached: Set<Int> = [0]
    for initial in initials {
      var next: Set<Int> = initial.isOptional ? reached : []
      for count in reached where count < letters.count && letters[count] == initial.letter {
        next.insert(count + 1)
      }
      reached = next
    }
    return reached.contains(letters.count)
  }
}
