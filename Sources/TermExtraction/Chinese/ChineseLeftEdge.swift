// Finds where a Chinese name begins.
internal import Lexicon
internal import TextModel

/// Goes back from the head of a Chinese name to where the name begins.
struct ChineseLeftEdge {
  let clause: ChineseClause
  let dictionary: ChineseDictionary

  /// The first character of the name whose head begins at `head`; `head` where it has nothing more.
  func start(before head: Int) -> Int {
    var start = head
    while start > 0, head - start < 30, !clause.isMark(start - 1) {
      if let length = stop(endingAt: start), !isYear(before: start, head) {
        if start == head, isCompound(start - length..<start) {
          start -= length
          continue
        }
        guard length == 1, joins(at: start - 1, head) else { break }
      }
      start -= 1
    }
    let anchor = (start..<head).first { ChineseAnchors.length(in: clause, at: $0) > 0 }
    return withoutLooseDash(anchor ?? start, head)
  }

  /// Whether the verb right before a head has its object before it and is part of the name: 促进 in
  /// `海洋经济发展促进法`.
  private func isCompound(_ verb: Range<Int>) -> Bool {
    let before = verb.lowerBound
    guard verb.count >= 2, before >= 2, !clause.isMark(before - 1), stop(endingAt: before) == nil,
      clause.words[before - 1].count >= 2
        || clause.suffix(ChineseHeads.strong, endingAt: before, longest: ChineseHeads.longest)
          != nil,
      clause.suffix(ChineseStops.parties, endingAt: before, longest: 3) == nil
    else { return false }
    let text = clause.text(verb)
    return ChineseStops.ambivalent.contains(text) || ChineseStops.compounding.contains(text)
  }

  /// Whether `年` before `end` belongs to an agenda's name: `2030年可持续发展议程`.
  private func isYear(before end: Int, _ head: Int) -> Bool {
    guard clause.scalars[end - 1] == "年", end >= 5,
      (end - 5..<end - 1).allSatisfy({ clause.isNumber($0) && clause.scalars[$0].isASCII })
    else { return false }
    return clause.begins(Self.yearHeads, at: head, longest: 2)
  }

  /// Heads of names that a year begins.
  static let yearHeads = WordList("议程 愿景")

  private func withoutLooseDash(_ start: Int, _ head: Int) -> Int {
    var start = start
    while start < head, ["—", "-", "–", "·"].contains(clause.scalars[start]) { start += 1 }
    return start
  }

  /// The length of the stop word that ends at `end`, unless it is part of the name.
  private func stop(endingAt end: Int) -> Int? {
    guard
      let length = clause.suffix(ChineseStops.words, endingAt: end, longest: ChineseStops.longest)
    else { return ambivalent(endingAt: end) }
    let start = end - length
    // A dictionary word that holds the stop and more takes it in: 同 in 共同体.
    let word = clause.words[end - 1]
    if isPlainLetter(start..<end) { return ambivalent(endingAt: end) }
    let isMeasure = clause.scalars[start] == "个" && clause.isNumber(start - 1)
    let crosses =
      !isMeasure && word.count > length && (word.lowerBound < start || word.upperBound > end)
    if crosses, length == 1 || word.upperBound > end { return nil }
    if isHeld(start, end) { return nil }
    if ChineseStops.ambivalent.contains(clause.text(start..<end)) {
      return standsAlone(start) ? length : nil
    }
    return length
  }

  /// Whether `年`, `月` or `日` is no part of a date: 日 in 中日, 年 in 青年.
  private func isPlainLetter(_ stop: Range<Int>) -> Bool {
    stop.count == 1 && ["年", "月", "日"].contains(clause.scalars[stop.lowerBound])
      && !clause.isNumber(stop.lowerBound - 1)
  }

  private func ambivalent(endingAt end: Int) -> Int? {
    guard let length = clause.suffix(ChineseStops.ambivalent, endingAt: end, longest: 2) else {
      return nil
    }
    return standsAlone(end - length) ? length : nil
  }

  /// Whether the stop is part of a word that dictionaries may lack: 持续 in 可持续, 本 in 日本.
  private func isHeld(_ start: Int, _ end: Int) -> Bool {
    for first in max(0, start - 2)...start {
      for last in end...min(clause.scalars.count, end + 2) where last - first > end - start {
        let word = clause.text(first..<last)
        if ChineseStops.holders.contains(word) || ChineseAnchors.countries.contains(word) {
          return true
        }
      }
    }
    return false
  }

  /// Whether a verb at `start` follows a mark or another stop: then it is a verb.
  private func standsAlone(_ start: Int) -> Bool {
    if clause.isMark(start - 1) { return true }
    guard
      let length = clause.suffix(
        ChineseStops.words, endingAt: start, longest: ChineseStops.longest),
      !isPlainLetter((start - length)..<start)
    else { return false }
    let stop = clause.text((start - length)..<start)
    return !ChineseStops.ambivalent.contains(stop) && !ChineseStops.conjunctions.contains(stop)
  }

  /// Whether the conjunction at `index` joins two parts of one name.
  private func joins(at index: Int, _ head: Int) -> Bool {
    guard ChineseStops.conjunctions.contains(String(clause.scalars[index])), index > 0 else {
      return false
    }
    if ChineseAnchors.length(in: clause, at: index + 1) > 0 { return false }
    for list in [ChineseHeads.strong, ChineseHeads.weak]
    where clause.suffix(list, endingAt: index, longest: ChineseHeads.longest) ?? 0 > 2 {
      return false
    }
    let left = part(before: index)
    if isName(left.start..<index, left.isAnchored, before: index + 1) { return false }
    if left.isAnchored { return true }
    let leftLength = index - left.start
    return clause.begins(ChineseAnchors.words, at: left.start)
      || leftLength <= 4 && leftLength >= 2 && clause.words[index + 1].count == leftLength
  }

  /// Where the part of a name before the conjunction at `index` begins, and whether with an anchor.
  private func part(before index: Int) -> (start: Int, isAnchored: Bool) {
    var start = index
    while start > 0, index - start < 20, !clause.isMark(start - 1), stop(endingAt: start) == nil {
      start -= 1
      if ChineseAnchors.length(in: clause, at: start) > 0 { return (start, true) }
    }
    return (start, false)
  }

  /// Whether `left` is a whole name, so that the conjunction after it begins another one:
  /// `全球发展倡议和全球安全倡议`, but not `中拉投资与合作论坛`.
  private func isName(_ left: Range<Int>, _ isAnchored: Bool, before right: Int) -> Bool {
    guard !left.isEmpty,
      let length = clause.suffix(
        ChineseHeads.strong, endingAt: left.upperBound, longest: ChineseHeads.longest),
      left.count > length
    else { return false }
    if clause.words[left.upperBound - 1] == left { return true }
    if clause.begins(ChineseAnchors.words, at: right) { return true }
    let head = clause.text((left.upperBound - length)..<left.upperBound)
    // 对话 and the like are as often what a longer name is about.
    if ChineseHeads.generic.contains(head) { return false }
    return isAnchored || left.count - length >= 4
  }
}
