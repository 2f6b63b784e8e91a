// Compares a query with a term.
internal import TextModel

/// Compares a query with terms, one after the other.
struct LookupComparison {
  let query: LookupText
  /// The letters of the query where it may be pinyin.
  let pinyin: String
  private let slips: LookupSlips

  init(query: LookupText, pinyin: String) {
    (self.query, self.pinyin) = (query, pinyin)
    slips = LookupSlips(query: query)
  }

  /// In what way `term` answers the query, and how near it is; `nil` where it does not.
  ///
  /// - Complexity: O(n) in the length of the term.
  func match(_ term: LookupText) -> (match: LookupMatch, score: Double)? {
    if term.text == query.text { return (.exact, 1) }
    guard !query.loose.isEmpty else { return nil }
    if term.key == query.key { return (.folded, 0.98) }
    if term.loose == query.loose { return (.folded, 0.96) }
    if isRespaced(term) { return (.folded, 0.95) }
    return sameWords(term) ?? beginning(term, inChinese: true) ?? initials(term) ?? reading(term)
      ?? beginning(term, inChinese: false) ?? slip(term) ?? part(term) ?? slips.match(term)
      ?? slipInPinyin(term)
  }

  /// Whether the two differ in spaces and dashes alone: `China CELAC Forum`, `subforum`.
  private func isRespaced(_ term: LookupText) -> Bool {
    guard !query.words.isEmpty, !term.words.isEmpty else { return false }
    return query.words.lazy.map(\.utf8).joined()
      .elementsEqual(term.words.lazy.map(\.utf8).joined())
  }

  private func sameWords(_ term: LookupText) -> (LookupMatch, Double)? {
    guard !query.stems.isEmpty, query.stems.count == term.stems.count, !term.isChinese else {
      return nil
    }
    if query.stems == term.stems { return (.inflected, 0.94) }
    return query.sortedStems == term.sortedStems ? (.wordOrder, 0.88) : nil
  }

  private func initials(_ term: LookupText) -> (LookupMatch, Double)? {
    guard query.words.count == 1, query.loose.count >= 2, !term.initials.isEmpty,
      query.loose.elementsEqual(term.initials.utf8)
    else { return nil }
    // Of a Chinese name they are one short form of many: 中拉 for 中国—拉共体论坛.
    return (.acronym, term.isChinese ? 0.7 : 0.9)
  }

  private func reading(_ term: LookupText) -> (LookupMatch, Double)? {
    guard term.isChinese, pinyin.utf8.count >= 2 else { return nil }
    if term.pinyin == pinyin { return (.pinyin, 0.9) }
    if term.pinyinInitials == pinyin { return (.pinyinInitials, 0.84) }
    if pinyin.utf8.count >= 4, term.pinyin.hasPrefix(pinyin) {
      return (.pinyin, scaled(0.7, 0.15, pinyin.utf8.count, term.pinyin.utf8.count))
    }
    if pinyin.utf8.count >= 3, term.pinyinInitials.hasPrefix(pinyin) {
      let count = term.pinyinInitials.utf8.count
      return (.pinyinInitials, scaled(0.55, 0.15, pinyin.utf8.count, count))
    }
    return nil
  }

  /// A slip in the pinyin, or in its initials.
  private func slipInPinyin(_ term: LookupText) -> (LookupMatch, Double)? {
    let letters = Array(pinyin.utf8)
    guard term.isChinese, letters.count >= PinyinSlips.fewestInitials else { return nil }
    if letters.count >= PinyinSlips.fewestLetters,
      EditDistance.damerau(letters, Array(term.pinyin.utf8), limit: 1) != nil
    {
      return (.fuzzy, 0.74)
    }
    guard PinyinSlips.mayBeInitials(letters),
      EditDistance.damerau(letters, Array(term.pinyinInitials.utf8), limit: 1) != nil
    else { return nil }
    return (.fuzzy, 0.6)
  }

  private func beginning(
    _ term: LookupText, inChinese: Bool
  ) -> (LookupMatch, Double)? {
    guard inChinese == (query.isChinese && term.isChinese),
      query.letters.count >= (inChinese ? 1 : 2),
      term.loose.starts(with: query.loose)
    else { return nil }
    let next = term.loose.dropFirst(query.loose.count).first
    let endsInWord = !query.isChinese && next.map { $0 > 0x60 && $0 < 0x7B } ?? false
    // `Latin America` is no nearer to `Latin American` than to what holds both its words.
    let (base, range) = endsInWord && query.words.count > 1 ? (0.5, 0.08) : (0.72, 0.15)
    return (.prefix, scaled(base, range, query.letters.count, term.letters.count))
  }

  /// Slips of the pen: edits, one from four letters on, two from eight.
  private func slip(_ term: LookupText) -> (LookupMatch, Double)? {
    let length = query.letters.count
    let limit = query.isChinese ? (length >= 4 ? 1 : 0) : length >= 8 ? 2 : length >= 4 ? 1 : 0
    guard limit > 0, let edits = EditDistance.damerau(query.letters, term.letters, limit: limit)
    else { return nil }
    return (.fuzzy, 0.84 - 0.08 * Double(edits))
  }

  private func part(_ term: LookupText) -> (LookupMatch, Double)? {
    if query.isChinese {
      let isWhole = query.letters.count >= 2 && Self.holds(term.loose, query.loose)
      let isInParts =
        !query.parts.isEmpty && query.parts.allSatisfy { Self.holds(term.loose, $0) }
      guard isWhole || isInParts else { return nil }
      return (.contains, scaled(0.5, 0.2, query.letters.count, term.letters.count))
    }
    guard !query.stems.isEmpty, !term.stems.isEmpty, isInOrder(query.stems, in: term.stems) else {
      return nil
    }
    return (.contains, scaled(0.5, 0.2, query.stems.count, term.stems.count))
  }

  /// Whether all words of the query stand in the term, the last one perhaps only begun.
  private func isInOrder(_ part: [String], in whole: [String]) -> Bool {
    var next = 0
    for stem in whole where next < part.count && stem == part[next] { next += 1 }
    if next == part.count { return true }
    let rest = Set(whole)
    return part.allSatisfy(rest.contains)
  }

  private func scaled(_ base: Double, _ range: Double, _ part: Int, _ whole: Int) -> Double {
    base + range * Double(part) / Double(max(part, whole, 1))
  }

  /// Whether `part` stands somewhere in `whole`.
  static func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= whole.count else { return part.isEmpty }
    for start in 0...(whole.count - part.count) where whole[start] == first {
      if whole[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }
}
