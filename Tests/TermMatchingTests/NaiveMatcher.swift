// A slow, plain restatement of what an occurrence is, to hold the fast one to.

/// Finds occurrences by trying every stretch of a text.
///
/// For small letters, spaces, hyphens, apostrophes, line ends and Chinese characters; terms are not
/// inflected and may stand inside words of a dictionary.
struct NaiveMatcher {
  let terms: [String]

  /// The occurrences in `text`, in bytes, each with the indices of the terms.
  func matches(in text: String) -> [String] {
    let characters = Array(text.unicodeScalars)
    let keys = terms.map { Self.normal(Array($0.unicodeScalars)) }
    var found: [String] = []
    for start in characters.indices {
      for end in (start + 1)...characters.count {
        let part = Array(characters[start..<end])
        let key = Self.normal(part)
        guard key.contains(where: { $0 != "-" && $0 != "'" && $0 != " " }), Self.isTight(part, key),
          !Self.joins(characters, start), !Self.joins(characters, end), !Self.holdsEmptyLine(part)
        else { continue }
        let first = characters[..<start].reduce(0) { $0 + String($1).utf8.count }
        let last = first + part.reduce(0) { $0 + String($1).utf8.count }
        for (index, term) in keys.enumerated() where term == key {
          found.append("\(first) \(last) \(index)")
        }
      }
    }
    return found
  }

  private static func isWord(_ character: Unicode.Scalar?) -> Bool {
    character.map { ("a"..."z").contains($0) } ?? false
  }

  /// Whether a word goes on across `index`.
  private static func joins(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index > 0 && index < text.count && isWord(text[index - 1]) && isWord(text[index])
  }

  /// Whether no shorter stretch is the same.
  private static func isTight(_ part: [Unicode.Scalar], _ key: [Unicode.Scalar]) -> Bool {
    !isSeparator(part.first) && !isSeparator(part.last)
      && part.indices.dropFirst().allSatisfy { index in
        normal(Array(part[index...])) != key && normal(Array(part[..<index])) != key
      }
  }

  private static func isSeparator(_ character: Unicode.Scalar?) -> Bool {
    character.map { $0 == " " || $0 == "-" || $0 == "\n" } ?? false
  }

  private static func holdsEmptyLine(_ part: [Unicode.Scalar]) -> Bool {
    var lineEnds = 0
    for character in part {
      if character == "\n" { lineEnds += 1 } else if character != " " { lineEnds = 0 }
      if lineEnds == 2 { return true }
    }
    return false
  }

  /// The text without possessive endings, spaces and hyphens between words made one space, other
  /// spaces dropped.
  static func normal(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      let character = text[index]
      let before = out.last
      let next = index + 1 < text.count ? text[index + 1] : nil
      let afterNext = index + 2 < text.count ? text[index + 2] : nil
      if isSeparator(character) {
        var end = index
        while end < text.count, isSeparator(text[end]) { end += 1 }
        let after = end < text.count ? text[end] : nil
        if isWord(before), isWord(after) {
          out.append(" ")
        } else if text[index..<end].contains("-") {
          out.append("-")
        }
        index = end
      } else if character == "'", isWord(before), next == "s", !isWord(afterNext) {
        index += 2
      } else if character == "'", before == "s", !isWord(next) {
        index += 1
      } else {
        out.append(character)
        index += 1
      }
    }
    return out
  }
}
