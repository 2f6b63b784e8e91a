// Weighs what speaks for a Chinese name that ends in a head.
internal import Lexicon
internal import TextModel

extension ChineseNames {
  /// How sure it is that `range`, which ends in the noun at `head`, is a name.
  func score(_ range: Range<Int>, head: Range<Int>, isStrong: Bool) -> Double {
    let word = clause.text(head)
    let length = head.lowerBound - range.lowerBound
    var score = (isStrong ? 1.5 : 0.2) + min(1.5, 0.15 * Double(length))
    if ChineseHeads.generic.contains(word) { score -= 0.7 }
    if ChineseHeads.distinct.contains(word) { score += 1.2 }
    let start = range.lowerBound
    let isGeneric = ChineseHeads.generic.contains(word)
    let plain = score
    let anchor = ChineseAnchors.length(in: clause, at: start)
    let anchors = isStrong ? ChineseAnchors.words : ChineseAnchors.regions
    if anchor > 0 || length >= 4 && clause.begins(anchors, at: start) {
      score += 1.5
    } else if ChineseHeads.ofCountries.contains(word), length >= 4,
      clause.begins(ChineseAnchors.countries, at: start, longest: ChineseAnchors.longestRegion)
    {
      score += 1.5
    }
    if score == plain, isStrong {
      score += evidence(for: start..<head.lowerBound, head: word, isGeneric: isGeneric)
    }
    if anchor > 0, clause.scalars[start] == "第" { score += 0.8 }
    if ChineseLeftEdge.yearHeads.contains(word), clause.isNumber(start) { score += 0.5 }
    if range.count >= 4, clause.words[start] == range { score += 0.5 }
    if range.contains(where: { clause.scalars[$0].isASCII }) { score += 0.5 }
    return score
  }

  /// What speaks for a name that begins with no anchor.
  ///
  /// That it begins with a proper name, that a verb before it founds it or carries it out. Its own
  /// characters count, not those that any name may have.
  private func evidence(for modifier: Range<Int>, head: String, isGeneric: Bool) -> Double {
    let start = modifier.lowerBound
    let isNational = clause.begins(ChineseAnchors.national, at: start, longest: 2)
    let isOnly = ChineseHeads.ofCountries.contains(head) || ChineseHeads.national.contains(head)
    if isNational, isOnly, modifier.count >= 4 { return 1.5 + trigger(before: start) }
    guard specificity(of: modifier) >= 3 else { return 0 }
    let isNamed = isProper(at: start) && !(isNational && isGeneric)
    // What is held is as often any seminar as one with a name.
    let founded = ChineseHeads.occasions.contains(head) ? 0 : trigger(before: start)
    return founded + (isNamed ? isGeneric ? 0.8 : 1 : 0)
  }

  /// Whether a country or another proper name of the dictionary begins at `start`.
  func isProper(at start: Int) -> Bool {
    guard clause.scalars.indices.contains(start) else { return false }
    if clause.begins(ChineseAnchors.national, at: start, longest: 2) { return true }
    if clause.begins(ChineseAnchors.countries, at: start, longest: ChineseAnchors.longestRegion)
      || clause.begins(ChineseAnchors.regions, at: start)
    {
      return true
    }
    let word = clause.words[start]
    return word.lowerBound == start && word.count >= 2
      && dictionary.entry(clause.text(word)).isProper
  }

  /// The number of characters in `range` that stand in no word that any name may have.
  private func specificity(of range: Range<Int>) -> Int {
    var (index, count) = (range.lowerBound, 0)
    while index < range.upperBound {
      let length = stride(from: 4, to: 0, by: -1).first {
        index + $0 <= range.upperBound
          && ChineseStops.generic.contains(clause.text(index..<(index + $0)))
      }
      if length == nil { count += 1 }
      index += length ?? 1
    }
    return count
  }

  /// What the verb before a name says for it.
  func trigger(before start: Int) -> Double {
    var end = start
    if end > 0, clause.scalars[end - 1] == "了" { end -= 1 }
    if clause.suffix(ChineseStops.founding, endingAt: end, longest: 2) != nil { return 1 }
    return clause.suffix(ChineseStops.supporting, endingAt: end, longest: 2) != nil ? 0.5 : 0
  }

  /// What it says for a name that a conjunction or `、` joins it to a name before it, which ends at one
  /// of `ends`.
  func enumerated(_ name: Found, after ends: Set<Int>) -> Double {
    let start = name.range.lowerBound
    guard start > 1,
      !ChineseHeads.generic.contains(clause.text(headRange(of: name))) || name.range.count >= 8,
      specificity(of: start..<headRange(of: name).lowerBound) >= 3,
      ChineseAnchors.length(in: clause, at: start) == 0
    else { return 0 }
    let length = clause.suffix(ChineseStops.joints, endingAt: start, longest: 2) ?? 0
    return length > 0 && ends.contains(start - length) ? 1 : 0
  }

  private func headRange(of name: Found) -> Range<Int> {
    let end = name.range.upperBound
    return (end - (head(endingAt: end)?.length ?? 0))..<end
  }

  /// The words that the dictionary knows as names of bodies and texts: 国务院, 世界卫生组织.
  func dictionaryNames(besides isCovered: (Int) -> Bool) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < clause.scalars.count {
      let word = clause.words[index]
      defer { index = max(index + 1, word.upperBound) }
      guard word.count >= 3, !word.contains(where: isCovered) else { continue }
      let text = clause.text(word)
      guard !ChineseAnchors.regions.contains(text), dictionary.entry(text).head != nil else {
        continue
      }
      found.append(Found(range: word, score: 3.2, reason: "the dictionary has it as a name"))
    }
    return found
  }
}
