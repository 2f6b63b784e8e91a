// Names that several documents have, each held once.
internal import Synchronization
internal import TextModel

/// Names that several documents have, each held once: most names of a document stand in others too, or
/// again in the same one.
enum SharedNames {
  private struct Name {
    let key: String
    let tokens: [EnglishToken]
  }

  /// When there are more, all are forgotten; who uses them keeps them.
  private static let most = 1 << 16
  private static let known = Mutex<[UInt64: Name]>([:])

  /// Puts the tokens of names known already in the place of the same tokens.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func share(_ forms: inout [EnglishForm]) {
    known.withLock { known in
      if known.count > most { known.removeAll() }
      for form in forms.indices {
        for place in forms[form].mentions.indices {
          let tokens = forms[form].mentions[place].tokens
          let hash = hash(of: tokens)
          if let name = known[hash] {
            guard name.key == forms[form].key, areEqual(name.tokens, tokens) else { continue }
            forms[form].mentions[place].tokens = name.tokens
            forms[form].key = name.key
          } else {
            known[hash] = Name(key: forms[form].key, tokens: tokens)
          }
        }
      }
    }
  }

  private static func hash(of tokens: [EnglishToken]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for token in tokens {
      hash = (hash ^ WordList.hash(of: token.text)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29 ^ (token.isFirst ? 1 : 0)
    }
    return hash
  }

  /// Whether nothing but their places tells tokens apart.
  private static func areEqual(_ left: [EnglishToken], _ right: [EnglishToken]) -> Bool {
    left.count == right.count
      && left.indices.allSatisfy { index in
        left[index].text == right[index].text && left[index].isFirst == right[index].isFirst
          && left[index].isWord == right[index].isWord
          && hasSpace(before: index, left) == hasSpace(before: index, right)
      }
  }

  private static func hasSpace(before index: Int, _ tokens: [EnglishToken]) -> Bool {
    index > 0 && tokens[index].span.start > tokens[index - 1].span.end
  }
}
