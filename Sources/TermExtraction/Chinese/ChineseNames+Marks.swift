// Finds Chinese names in title marks and quotation marks.
internal import Lexicon
internal import TextModel

extension ChineseNames {
  /// `《…》`.
  func titles() -> [Found] {
    pairs("《", "》", longest: 40).filter { $0.count >= 2 }.map {
      Found(range: $0, score: 4, reason: "in title marks", isTitle: true)
    }
  }

  /// `“…”` with the words up to the head that follows, or with its own head, or as what is founded.
  func quotations() -> [Found] {
    var found: [Found] = []
    for inside in pairs("“", "”", longest: 20) where inside.count >= 2 {
      found += quotation(inside, after: found.last?.range.upperBound)
    }
    return found
  }

  private func quotation(_ inside: Range<Int>, after last: Int?) -> [Found] {
    let own = head(endingAt: inside.upperBound)
    if inside.count >= 5, own?.isStrong == true {
      return [Found(range: inside, score: 3.2, reason: "quoted as a name", isQuoted: true)]
    }
    guard inside.count <= 12 else { return [] }
    let acronym = acronym(inBracketAt: inside.upperBound + 1).map {
      Found(
        range: inside, score: 3, reason: "quoted, with an acronym", isQuoted: true,
        acronym: clause.text($0))
    }
    guard let end = headEnd(after: inside.upperBound + 1) else {
      return [acronym ?? bare(inside, hasHead: own != nil, after: last)].compactMap(\.self)
    }
    let isLabelled = clause.begins(ChineseHeads.labels, at: inside.upperBound + 1, longest: 2)
    let whole = Found(
      range: quantified(inside.lowerBound - 1)..<end, score: 3,
      reason: "quoted, with the noun it belongs to", isQuoted: true,
      quotation: isLabelled && end - inside.upperBound <= 3 ? inside : nil)
    return [acronym, whole].compactMap(\.self)
  }

  /// Where a name with the quotation that opens at `open` begins: a body or region whose it is belongs
  /// to it, `国家儿童青少年“五健”促进行动`.
  private func quantified(_ open: Int) -> Int {
    guard open > 0, !clause.isMark(open - 1) else { return open }
    let start = ChineseLeftEdge(clause: clause, dictionary: dictionary).start(before: open)
    let isOwner = open - start >= 4 && clause.begins(ChineseAnchors.national, at: start, longest: 2)
    return isOwner || ChineseAnchors.series(clause, start) > 0 ? start : open
  }

  /// A quotation without a noun after it: what ends in a head of its own, or is being built or founded.
  private func bare(_ inside: Range<Int>, hasHead: Bool, after last: Int?) -> Found? {
    let open = inside.lowerBound - 1
    guard inside.count >= 4, inside.allSatisfy({ !clause.isMark($0) }) else { return nil }
    let isFounded = clause.suffix(ChineseStops.founding, endingAt: open, longest: 2) != nil
    let endsInSpirit = clause.text(inside).hasSuffix("精神")
    let length = clause.suffix(ChineseStops.joints, endingAt: open, longest: 2) ?? 0
    let isNext =
      length > 0
      && (last.map { open - length - $0 <= 1 } ?? false
        || head(endingAt: open - length)?.isStrong == true)
    guard hasHead || endsInSpirit || isFounded || isNext else { return nil }
    return Found(range: inside, score: 3, reason: "quoted as a name", isQuoted: true)
  }

  func pairs(_ open: Unicode.Scalar, _ close: Unicode.Scalar, longest: Int) -> [Range<Int>] {
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
      if head(endingAt: index) != nil
        || clause.suffix(ChineseHeads.labels, endingAt: index, longest: 2) != nil
      {
        end = index
      }
    }
    return end
  }

  private static let stopInQuote = WordList("和 与 及 等 的 将 为 是 在 同 并 或 向 从 由 已 得")

  /// `关于A的协定`: a text that is signed or adopted, by what it is about.
  func agreements() -> [Found] {
    var found: [Found] = []
    var end = 0
    for start in clause.scalars.indices.dropLast(5)
    where start >= end && clause.text(start..<(start + 2)) == "关于" {
      guard let close = agreementEnd(from: start + 2) else { continue }
      let first = party(before: start)
      let isSigned = trigger(before: first) > 0 || first < start
      let isNext = found.last.map { joint(before: first) == $0.range.upperBound } ?? false
      guard isSigned || isNext else { continue }
      found.append(
        Found(range: first..<close, score: 3, reason: "a text named by what it is about"))
      end = close
    }
    return found
  }

  private func agreementEnd(from start: Int) -> Int? {
    var index = start
    while index < clause.scalars.count, index - start < 30, !clause.isMark(index) {
      if clause.scalars[index] == "的", index - start >= 2 {
        return (3...6).lazy.map { index + $0 }.first {
          $0 <= clause.scalars.count
            && clause.suffix(ChineseHeads.texts, endingAt: $0, longest: 3) != nil && endsCleanly($0)
        }
      }
      index += 1
    }
    return nil
  }

  /// Where the parties of a text before `关于` begin: `中国—东盟关于…`.
  private func party(before start: Int) -> Int {
    var first = start
    while first > 0, start - first < 12, !clause.isMark(first - 1) { first -= 1 }
    let isParty =
      clause.begins(ChineseAnchors.countries, at: first, longest: ChineseAnchors.longestRegion)
      || ChineseAnchors.length(in: clause, at: first) > 0
    return isParty && clause.isMark(first - 1) ? first : start
  }

  private func joint(before start: Int) -> Int? {
    clause.suffix(ChineseStops.joints, endingAt: start, longest: 2).map { start - $0 }
  }
}

extension ChineseNames {
  /// The quotations of the sentence that no noun follows.
  func plainQuotations() -> [Range<Int>] {
    pairs("“", "”", longest: 20).filter {
      !clause.begins(ChineseHeads.labels, at: $0.upperBound + 1, longest: 2)
    }
  }
}
