// The American spelling of British words.

/// Finds the American spelling of a British word, by rules with lists of what they hold for.
///
/// Meant for comparing: where both spellings are American (`dialogue`, `analyses`) one of them is
/// chosen for both.
enum AmericanSpelling {
  /// The American spelling of a word in lower case, or `nil` where it is the same.
  ///
  /// - Complexity: O(n).
  static func of(_ word: String) -> String? {
    if let exact = words[word] { return exact }
    return beginning(word) ?? our(word) ?? ise(word) ?? doubledL(word) ?? er(word) ?? og(word)
  }

  /// `haemoglobin`, `archaeology`, `sulphur`, `moulding`: the difference is in the beginning.
  private static func beginning(_ word: String) -> String? {
    for length in stride(from: min(word.utf8.count, longestBeginning), through: 3, by: -1) {
      if let american = beginnings[String(word.prefix(length))] {
        return american + word.dropFirst(length)
      }
    }
    return nil
  }

  /// `colour`, `neighbourhood`, `unfavourable`.
  private static func our(_ word: String) -> String? {
    guard let range = firstRange(of: "our", in: word) else { return nil }
    let stem = word[..<range.upperBound]
    let bare = prefixes.first {
      stem.hasPrefix($0) && ourStems.contains(String(stem.dropFirst($0.count)))
    }
    guard bare != nil || ourStems.contains(String(stem)) else { return nil }
    return String(stem.dropLast(3)) + "or" + word[range.upperBound...]
  }

  /// `organise`, `modernisation`, `analysing`.
  private static func ise(_ word: String) -> String? {
    for ending in iseEndings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard let last = stem.last, stem.count >= 3 else { return nil }
      if last == "y" {
        let verb = stem + "se"
        guard yseVerbs.contains(String(verb)) else { return nil }
      } else {
        guard last == "i", stem.count >= 4, !neverIze.contains(String(stem) + "se"),
          !"aou".contains(stem.dropLast().last ?? "a")
        else { return nil }
      }
      return String(stem) + "z" + ending.dropFirst()
    }
    return nil
  }

  /// `travelled`, `counsellor`, `marvellous`.
  private static func doubledL(_ word: String) -> String? {
    for ending in doubledEndings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if singleL.contains(String(stem)) { return String(stem) + ending.dropFirst() }
    }
    return nil
  }

  /// `centre`, `theatres`, `centred`.
  private static func er(_ word: String) -> String? {
    for (ending, american) in [("re", "er"), ("res", "ers"), ("red", "ered"), ("ring", "ering")]
    where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if reStems.contains(String(stem)) { return String(stem) + american }
    }
    return nil
  }

  /// `catalogue`, `dialogues`.
  private static func og(_ word: String) -> String? {
    for (ending, american) in [("ogue", "og"), ("ogues", "ogs"), ("ogued", "oged")]
    where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if ogueStems.contains(String(stem)) { return String(stem) + american }
    }
    return nil
  }

  private static func firstRange(of part: String, in word: String) -> Range<String.Index>? {
    var rest = word[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        return rest.startIndex..<word.index(rest.startIndex, offsetBy: part.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
