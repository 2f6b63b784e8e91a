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
  static func grade(_ acronym: String, words: some Sequence<EnglishToken>) -> Grade {
    let letters = acronym.unicodeScalars.filter(isUppercase).map(lower)
    guard letters.count >= 2, letters.count <= 12 else { return .none }
    var initials: [Initial] = []
    for word in words where word.isWord {
      let isOptional =
        EnglishFunctionWords.function.contains(folded: word)
        || EnglishFunctionWords.determiners.contains(folded: word)
      for part in word.parts {
        guard let first = part.unicodeScalars.first else { continue }
        initials.append(Initial(letter: lower(first), isOptional: isOptional))
      }
    }
    guard initials.count <= 24 else { return .none }
    if spells(letters, initials) { return .exact }
    guard letters.count >= 3 else { return .none }
    let capitals = initials.filter { !$0.isOptional }.map(\.letter)
    return letters.count == capitals.count && letters.sorted() == capitals.sorted()
      ? .permuted : .none
  }

  private struct Initial {
    let letter: UInt64
    let isOptional: Bool
  }

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
  }

  /// A number for the small letter.
  private static func lower(_ scalar: Unicode.Scalar) -> UInt64 {
    if scalar.isASCII {
      return UInt64(scalar.value &- 0x41 < 26 ? scalar.value | 0x20 : scalar.value)
    }
    return scalar.properties.lowercaseMapping.unicodeScalars.reduce(0) {
      $0 << 21 | UInt64($1.value)
    }
  }

  /// Whether the letters are the initials in order, where optional ones may be skipped.
  private static func spells(_ letters: [UInt64], _ initials: [Initial]) -> Bool {
    // Bit by bit the numbers of letters that the initials read so far can have used up.
    var reached: UInt32 = 1
    for initial in initials {
      var next = initial.isOptional ? reached : 0
      for count in letters.indices
      where reached >> UInt32(count) & 1 == 1 && letters[count] == initial.letter {
        next |= 1 << UInt32(count + 1)
      }
      reached = next
      if reached == 0 { return false }
    }
    return reached >> UInt32(letters.count) & 1 == 1
  }
}
