// Finds names in Chinese text.
internal import Lexicon
internal import TextModel

/// Finds names in Chinese text: in title marks, in quotation marks, before a head.
struct ChineseNames {
  let clause: ChineseClause
  let dictionary: ChineseDictionary

  /// A name with what speaks for it.
  struct Found {
    /// The characters of the name.
    var range: Range<Int>
    /// How sure the rule is; 3 is worth showing on its own.
    var score: Double
    /// What speaks for the name, in words.
    var reason: String
    /// Whether a part of it stands in quotation marks.
    var isQuoted = false
    /// The Latin letters that a bracket after it gives for it: `（AEO）`.
    var acronym: String?
    /// Whether it is the forum whose meeting or plan has its name.
    var isSeries = false
    /// Another name that the text gives for it in brackets.
    var other: Range<Int>?
    /// Short forms that the text gives for it in brackets: `（亚投行）`, `（以下简称“上合组织”）`.
    var shortForms: [Range<Int>] = []
    /// Whether it stands in title marks.
    var isTitle = false
    /// A quotation that the noun after it makes a name: `丝路一家亲` in `“丝路一家亲”行动`.
    var quotation: Range<Int>?
  }

  /// The names of the sentence, in its order.
  ///
  /// - Complexity: O(n) in the number of characters; a name has at most 40.
  func find() -> [Found] {
    let marked = titles() + quotations() + agreements()
    var found = marked
    var isMarked = Self.cover(marked, clause.scalars.count)
    var ends = Set(
      marked.filter { $0.score >= 3 }.flatMap { [$0.range.upperBound, $0.range.upperBound + 1] })
    for end in clause.scalars.indices.map({ $0 + 1 }) {
      guard var name = headed(endingAt: end), !name.range.contains(where: { isMarked[$0] }) else {
        continue
      }
      name.score += enumerated(name, after: ends)
      // Of names with the same beginning the longest counts; a meeting leaves its forum its name.
      if let last = found.last, last.range.lowerBound == name.range.lowerBound {
        if last.score > name.score + 0.5 { continue }
        let rest = clause.text(last.range.upperBound..<name.range.upperBound)
        let isWhole = last.score >= 3 && head(endingAt: last.range.upperBound)?.isStrong == true
        let isMeeting = isWhole && Self.meetings.contains { rest.hasSuffix($0) }
        if !isMeeting { found.removeLast() }
      }
      if name.score >= 3 { ends.insert(name.range.upperBound) }
      found.append(joined(name, to: found))
    }
    found += found.compactMap(series)
    isMarked = Self.cover(found.filter { $0.score >= 3 }, clause.scalars.count)
    found += dictionaryNames { isMarked[$0] }
    return found.map(withShortForms).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Which characters stand in one of some names.
  private static func cover(_ names: [Found], _ count: Int) -> [Bool] {
    var isCovered = [Bool](repeating: false, count: count)
    for name in names {
      for index in name.range { isCovered[index] = true }
    }
    return isCovered
  }

  private static let meetings = ["峰会", "会议", "大会", "会晤"]

  /// The forum whose meeting or plan has its name: 中非合作论坛 in 中非合作论坛北京峰会.
  private func series(of name: Found) -> Found? {
    let range = name.range
    let text = clause.text(range)
    guard ChineseAnchors.length(in: clause, at: range.lowerBound) > 0,
      Self.meetings.contains(where: text.hasSuffix) || Self.plans.contains(where: text.contains)
    else { return nil }
    let inside = range.dropFirst(4).dropLast(2)
    guard let end = inside.first(where: { clause.text(($0 - 2)..<$0) == "论坛" }) else { return nil }
    let next = clause.scalars[end]
    guard next != "会", next != "的" else { return nil }
    let forum = range.lowerBound..<end
    return Found(
      range: forum, score: score(forum, head: (end - 2)..<end, isStrong: true),
      reason: "a forum whose meetings or plans have its name", isSeries: true)
  }

  private static let plans = ["行动计划", "宣言", "规划", "合作计划"]

  /// A meeting with the name before it that a bracket parts it from: `A论坛（B论坛）第四届部长级会议`.
  private func joined(_ meeting: Found, to found: [Found]) -> Found {
    let start = meeting.range.lowerBound
    guard start > 0, clause.scalars[start - 1] == "）", ChineseAnchors.series(clause, start) > 0,
      let open = clause.scalars[..<start].suffix(16).lastIndex(of: "（"),
      let owner = found.last(where: { $0.range.upperBound == open })
    else { return meeting }
    var whole = meeting
    whole.range = owner.range.lowerBound..<meeting.range.upperBound
    return whole
  }

  // MARK: Heads

  /// The head that ends at `end`: its length, and whether it is a strong one.
  func head(endingAt end: Int) -> (length: Int, isStrong: Bool)? {
    if let length = clause.suffix(ChineseHeads.strong, endingAt: end, longest: ChineseHeads.longest)
    {
      return (length, true)
    }
    if clause.suffix(ChineseHeads.office, endingAt: end, longest: 1) != nil, end >= 3,
      clause.words[end - 1].lowerBound < end - 2 || clause.words[end - 1].count == 1
    {
      return (1, true)
    }
    return clause.suffix(ChineseHeads.weak, endingAt: end, longest: ChineseHeads.longest)
      .map { ($0, false) }
  }

  private func headed(endingAt end: Int) -> Found? {
    guard let head = head(endingAt: end), endsCleanly(end) else { return nil }
    let start = ChineseLeftEdge(clause: clause, dictionary: dictionary).start(
      before: end - head.length)
    guard start < end - head.length, head.length > 1 || isOffice(start..<end) else { return nil }
    let word = clause.text((end - head.length)..<end)
    let score = score(start..<end, head: (end - head.length)..<end, isStrong: head.isStrong)
    var found = Found(range: start..<end, score: score, reason: "ends in the noun ‘\(word)’")
    addBracket(to: &found)
    return found
  }

  /// Whether a name that ends in one character is a body's: it begins with a proper name or is founded.
  private func isOffice(_ range: Range<Int>) -> Bool {
    guard range.count >= 5 else { return false }
    return isProper(at: range.lowerBound) || trigger(before: range.lowerBound) >= 1
  }

  /// Whether a name may end at `end`: before a mark or a word that follows names.
  func endsCleanly(_ end: Int) -> Bool {
    if clause.isMark(end) { return true }
    if head(endingAt: end + 1)?.length ?? 0 > 1 { return false }
    return clause.begins(ChineseStops.after, at: end)
      || clause.begins(ChineseStops.words, at: end)
  }
}
