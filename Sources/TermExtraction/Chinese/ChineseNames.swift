// Finds names in Chinese text.
internal import Lexicon
internal import TextModel

/// Finds names in Chinese text: in title marks, in quotation marks, before a head.
struct ChineseNames {
  let clause: ChineseClause

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
  }

  /// The names of the sentence, in its order.
  ///
  /// - Complexity: O(n) in the number of characters; a name has at most 40.
  func find() -> [Found] {
    let marked = titles() + quotations()
    var found = marked
    for end in clause.scalars.indices.map({ $0 + 1 }) {
      guard let name = headed(endingAt: end),
        !marked.contains(where: { $0.range.overlaps(name.range) })
      else { continue }
      // Of names with the same beginning the longest counts; a meeting leaves its forum its name.
      if let last = found.last, last.range.lowerBound == name.range.lowerBound {
        if last.score > name.score + 0.5 { continue }
        let rest = clause.text(last.range.upperBound..<name.range.upperBound)
        let isWhole = last.score >= 3 && head(endingAt: last.range.upperBound)?.isStrong == true
        let isMeeting = isWhole && Self.meetings.contains { rest.hasSuffix($0) }
        if !isMeeting { found.removeLast() }
      }
      found.append(joined(name, to: found))
    }
    found += found.compactMap(series)
    return found.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
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

  // MARK: Marks

  /// `《…》`.
  private func titles() -> [Found] {
    pairs("《", "》", longest: 40).filter { $0.count >= 2 }.map {
      Found(range: $0, score: 4, reason: "in title marks")
    }
  }

  /// `“…”` with the words up to the head that follows.
  private func quotations() -> [Found] {
    pairs("“", "”", longest: 20).flatMap { inside -> [Found] in
      guard inside.count >= 2 else { return [] }
      if inside.count >= 5, head(endingAt: inside.upperBound)?.isStrong == true {
        return [Found(range: inside, score: 3.2, reason: "quoted as a name", isQuoted: true)]
      }
      guard inside.count <= 12 else { return [] }
      let acronym = acronym(inBracketAt: inside.upperBound + 1).map {
        Found(
          range: inside, score: 3, reason: "quoted, with an acronym", isQuoted: true,
          acronym: clause.text($0))
      }
      guard let end = headEnd(after: inside.upperBound + 1) else {
        return [acronym].compactMap(\.self)
      }
      let whole = Found(
        range: (inside.lowerBound - 1)..<end, score: 3,
        reason: "quoted, with the noun it belongs to", isQuoted: true)
      return [acronym, whole].compactMap(\.self)
    }
  }

  private func pairs(_ open: Unicode.Scalar, _ close: Unicode.Scalar, longest: Int) -> [Range<Int>]
  {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in clause.scalars.enumerated() {
      if scalar == open { start = index + 1 }
      guard scalar == close, let first = start else { continue }
      if index - first <= longest, index > first { ranges.append(first..<index) }
      start = nil
    }
    return ranges
  }

  /// The end of the last head within ten characters after a quotation.
  private func headEnd(after start: Int) -> Int? {
    var end: Int?
    var index = start
    while index < clause.scalars.count, index - start < 12 {
      let isShort =
        clause.scalars[index] == "（" && closingBracket(index).map { $0 - index <= 3 } == true
      if isShort || acronym(inBracketAt: index) != nil, let close = closingBracket(index) {
        index = close + 1
        continue
      }
      if clause.isMark(index) || clause.begins(Self.stopInQuote, at: index, longest: 1) { break }
      index += 1
      if head(endingAt: index) != nil { end = index }
    }
    return end
  }

  private static let stopInQuote = WordList("和 与 及 等 的 将 为 是 在 同 并 或 向 从 由 已 得")

  private func closingBracket(_ open: Int) -> Int? {
    clause.scalars[open...].prefix(14).firstIndex(of: "）")
  }

  /// The Latin letters in the bracket that opens at `index`: `（AEO）`.
  private func acronym(inBracketAt index: Int) -> Range<Int>? {
    guard index < clause.scalars.count, clause.scalars[index] == "（",
      let close = closingBracket(index), (2...10).contains(close - index - 1)
    else { return nil }
    let inside = (index + 1)..<close
    return inside.allSatisfy { clause.scalars[$0].isASCII && !clause.isNumber($0) } ? inside : nil
  }

  // MARK: Heads

  /// The head that ends at `end`: its length, and whether it is a strong one.
  private func head(endingAt end: Int) -> (length: Int, isStrong: Bool)? {
    if let length = clause.suffix(ChineseHeads.strong, endingAt: end, longest: ChineseHeads.longest)
    {
      return (length, true)
    }
    return clause.suffix(ChineseHeads.weak, endingAt: end, longest: ChineseHeads.longest)
      .map { ($0, false) }
  }

  private func headed(endingAt end: Int) -> Found? {
    guard let head = head(endingAt: end), endsCleanly(end) else { return nil }
    let start = ChineseLeftEdge(clause: clause).start(before: end - head.length)
    guard start < end - head.length else { return nil }
    let word = clause.text((end - head.length)..<end)
    let score = score(start..<end, head: (end - head.length)..<end, isStrong: head.isStrong)
    var found = Found(range: start..<end, score: score, reason: "ends in the noun ‘\(word)’")
    addBracket(to: &found)
    return found
  }

  /// How sure it is that `range`, which ends in the noun at `head`, is a name.
  private func score(_ range: Range<Int>, head: Range<Int>, isStrong: Bool) -> Double {
    let word = clause.text(head)
    let length = head.lowerBound - range.lowerBound
    var score = (isStrong ? 1.5 : 0.2) + min(1.5, 0.15 * Double(length))
    if ChineseHeads.generic.contains(word) { score -= 0.7 }
    if ChineseHeads.distinct.contains(word) { score += 1.2 }
    let start = range.lowerBound
    let anchor = ChineseAnchors.length(in: clause, at: start)
    let anchors = isStrong ? ChineseAnchors.words : ChineseAnchors.regions
    if anchor > 0 || length >= 4 && clause.begins(anchors, at: start) {
      score += 1.5
    } else if ChineseHeads.ofCountries.contains(word), length >= 4,
      clause.begins(ChineseAnchors.countries, at: start, longest: ChineseAnchors.longestRegion)
    {
      score += 1.5
    }
    if anchor > 0, clause.scalars[start] == "第" { score += 0.8 }
    if ChineseLeftEdge.yearHeads.contains(word), clause.isNumber(start) { score += 0.5 }
    if range.count >= 4, clause.words[start] == range { score += 0.5 }
    if range.contains(where: { clause.scalars[$0].isASCII }) { score += 0.5 }
    return score
  }

  /// Takes in what stands in brackets after a name: an acronym or years belong to it, a name is
  /// another one for it.
  private func addBracket(to found: inout Found) {
    let open = found.range.upperBound
    guard open < clause.scalars.count, clause.scalars[open] == "（",
      let close = closingBracket(open), close - open >= 3
    else { return }
    found.acronym = acronym(inBracketAt: open).map(clause.text)
    if head(endingAt: close) != nil {
      found.other = (open + 1)..<close
    } else if close - open == 3 || isYears((open + 1)..<close) {
      found.range = found.range.lowerBound..<(close + 1)
    }
  }

  /// Whether a bracket holds the years of a plan: `（2025—2027）`.
  private func isYears(_ inside: Range<Int>) -> Bool {
    inside.count >= 4
      && inside.allSatisfy {
        clause.isNumber($0) || ["—", "-", "–", "年"].contains(clause.scalars[$0])
      }
  }

  /// Whether a name may end at `end`: before a mark or a word that follows names.
  private func endsCleanly(_ end: Int) -> Bool {
    if clause.isMark(end) { return true }
    if head(endingAt: end + 1)?.length ?? 0 > 1 { return false }
    return clause.begins(ChineseStops.after, at: end)
      || clause.begins(ChineseStops.words, at: end)
  }
}
