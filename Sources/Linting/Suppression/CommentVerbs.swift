// Where comments of the linter may stand in a text.

/// Finds the word that every comment of the linter begins with.
enum CommentVerbs {
  /// Where `isogloss-` stands, ascending.
  ///
  /// Looks at every ninth byte where nothing is found (Horspool 1980).
  /// - Complexity: O(n).
  static func places(in text: [UInt8]) -> [Int] {
    var places: [Int] = []
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + word.count <= bytes.count {
        let shift = shift(at: bytes[index + word.count - 1])
        guard shift == 0 else {
          index += shift
          continue
        }
        if bytes[index..<index + word.count].elementsEqual(word) { places.append(index) }
        index += word.count
      }
    }
    return places
  }

  private static let word = Array("isogloss-".utf8)

  /// How much further the word may end where this byte stands at its end; 0 where it may be the end.
  private static func shift(at byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "-"): 0
    case UInt8(ascii: "s"): 1
    case UInt8(ascii: "o"): 3
    case UInt8(ascii: "l"): 4
    case UInt8(ascii: "g"): 5
    case UInt8(ascii: "i"): 8
    default: 9
    }
  }
}
