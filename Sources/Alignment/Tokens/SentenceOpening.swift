// How a sentence begins, as far as translators keep it.

/// How a sentence begins, as far as translators keep it: words that tie it to the one before.
struct SentenceOpening: OptionSet {
  let rawValue: UInt8

  /// But, however; 但, 可是.
  static let but = SentenceOpening(rawValue: 1)
  /// And, also; 而且, 又.
  static let and = SentenceOpening(rawValue: 2)
  /// So, therefore; 所以, 于是.
  static let so = SentenceOpening(rawValue: 4)
  /// A pronoun of the third person or a demonstrative.
  static let pronoun = SentenceOpening(rawValue: 8)

  /// The words of each opening, own lists.
  ///
  /// Chinese ones count as beginnings, English ones as words.
  private static let words: [(opening: SentenceOpening, chinese: String, english: String)] = [
    (.but, "但 可是 可 不过 然而 却", "But However Yet Still Nevertheless Though"),
    (.and, "而且 并且 还 又 也 同时 就 便", "And Also Then Besides"),
    (.so, "所以 因此 于是 结果", "So Therefore Thus Hence"),
    (.pronoun, "他 她 它 这 那 其", "He She It They This That These Those His Her"),
  ]

  private static let chinese = words.flatMap { entry in
    entry.chinese.split(separator: " ").map { (Array($0.utf8), entry.opening) }
  }
  private static let english = words.flatMap { entry in
    entry.english.split(separator: " ").map { (Array($0.utf8), entry.opening) }
  }

  /// Reads how a sentence begins, an opening quotation mark left out.
  static func of(_ text: UnsafeBufferPointer<UInt8>, isChinese: Bool) -> SentenceOpening {
    var start = 0
    if let first = text.first {
      let (scalar, end) = UnicodeScalars.decode(text, 0)
      if first == 0x22 || scalar == 0x201C || scalar == 0x300C { start = end }
    }
    let rest = UnsafeBufferPointer(rebasing: text[start...])
    var result: SentenceOpening = []
    for (word, opening) in isChinese ? chinese : english where rest.starts(with: word) {
      if isChinese || !hasLetter(rest, at: word.count) { result.insert(opening) }
    }
    return result
  }

  private static func hasLetter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < text.count && (0x61...0x7A).contains(text[index] | 0x20)
  }
}
