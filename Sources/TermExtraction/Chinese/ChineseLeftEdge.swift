// Finds where a Chinese name begins.
internal import Lexicon
internal import TextModel

/// Goes back from the head of a Chinese name to where the name begins.
struct ChineseLeftEdge {
  let clause: ChineseClause

  /// The first character of the name whose head begins at `head`; `head` where it has nothing more.
  func start(before head: Int) -> Int {
    var start = head
    while start > 0, head - start < 30, !clause.isMark(start - 1) {
      if let length = stop(endingAt: start) {
        guard length == 1, joins(at: start - 1, head) else { break }
      }
      start -= 1
    }
    let anchor = (start..<head).first { ChineseAnchors.length(in: clause, at: $0) > 0 }
    return withoutLooseDash(anchor ?? start, head)
  }

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

  private func ambivalent(endingAt end: Int) -> Int? {
    guard let length = clause.suffix(ChineseStops.ambivalent, endingAt: end, longest: 2) else {
      return nil
    }
    return standsAlone(end - length) ? length : nil
  }

  /// Whether the stop is part of a word that dictionaries may lack: 持续 in 可持续.
  private func isHeld(_ start: Int, _ end: Int) -> Bool {
    for first in max(0, start - 2)...start {
      for last in end...min(clause.scalars.count, end + 2) where last - first > end - start {
        if ChineseStops.holders.contains(clause.text(first..<last)) { return true }
      }
    }
    return false
  }

  /// Whether a verb at `start` follows a mark or another stop: then it is a verb.
  private func standsAlone(_ start: Int) -> Bool {
    if clause.isMark(start - 1) { return true }
    guard
      let length = clause.suffix(
        ChineseStops.words, endingAt: start, longest: ChineseStops.longest)
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
    var left = index
    while left > 0, index - left < 20, !clause.isMark(left - 1), stop(endingAt: left) == nil {
      left -= 1
      if ChineseAnchors.length(in: clause, at: left) > 0 { return true }
    }
    let isAnchored = clause.begins(ChineseAnchors.words, at: left)
    let leftLength = index - left
    return isAnchored
      || leftLength <= 4 && leftLength >= 2 && clause.words[index + 1].count == leftLength
  }
}
