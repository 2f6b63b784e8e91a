// Reads the brackets after Chinese names.
internal import Lexicon
internal import TextModel

extension ChineseNames {
  /// Takes in what stands in brackets after a name: an acronym or years belong to it, a name is
  /// another one for it.
  func addBracket(to found: inout Found) {
    let open = found.range.upperBound
    guard open < clause.scalars.count, clause.scalars[open] == "（",
      let close = closingBracket(open), close - open >= 3
    else { return }
    found.acronym = acronym(inBracketAt: open).map(clause.text)
    if head(endingAt: close) != nil {
      found.other = (open + 1)..<close
    } else if close - open == 3 && !isShortened((open + 1)..<close, found.range)
      || isYears((open + 1)..<close)
    {
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

  func closingBracket(_ open: Int) -> Int? {
    clause.scalars[open...].prefix(14).firstIndex(of: "）")
  }

  /// The Latin letters in the bracket that opens at `index`: `（AEO）`.
  func acronym(inBracketAt index: Int) -> Range<Int>? {
    guard index < clause.scalars.count, clause.scalars[index] == "（",
      let close = closingBracket(index), (2...10).contains(close - index - 1)
    else { return nil }
    let inside = (index + 1)..<close
    return inside.allSatisfy { clause.scalars[$0].isASCII && !clause.isNumber($0) } ? inside : nil
  }

  /// The name with the short forms that the bracket after it gives.
  func withShortForms(_ name: Found) -> Found {
    var open = name.range.upperBound
    if open < clause.scalars.count, clause.scalars[open] == "”" || clause.scalars[open] == "》" {
      open += 1
    }
    guard open < clause.scalars.count, clause.scalars[open] == "（",
      let close = clause.scalars[open...].prefix(40).firstIndex(of: "）"), close > open + 2
    else { return name }
    var name = name
    let inside = (open + 1)..<close
    name.shortForms = declared(in: inside)
    if name.shortForms.isEmpty, isAcronym(inside) || isShortened(inside, name.range) {
      name.shortForms = [inside]
    }
    if !name.shortForms.isEmpty, head(endingAt: name.range.upperBound) != nil, name.range.count >= 5
    {
      name.score += 1.5
      name.reason += ", with a short form"
    }
    return name
  }

  /// The short forms in `以下简称“A”或“B”`, `简称A`; what any text calls its parties is none.
  private func declared(in inside: Range<Int>) -> [Range<Int>] {
    guard
      let label = ChineseStops.declarations.first(where: { label in
        inside.count > label.unicodeScalars.count
          && clause.text(inside.prefix(label.unicodeScalars.count)) == label
      })
    else { return [] }
    let rest = (inside.lowerBound + label.unicodeScalars.count)..<inside.upperBound
    var quoted: [Range<Int>] = []
    var start: Int?
    for index in rest {
      if clause.scalars[index] == "“" { start = index + 1 }
      if clause.scalars[index] == "”", let first = start, index > first {
        quoted.append(first..<index)
        start = nil
      }
    }
    let plain = rest.drop { clause.isMark($0) || clause.scalars[$0] == "为" }
    let all = quoted.isEmpty ? [plain.lowerBound..<plain.upperBound] : quoted
    return all.filter { short in
      short.count >= 2 && short.count <= 12 && short.allSatisfy { !clause.isMark($0) }
        && !clause.begins(ChineseStops.parties, at: short.lowerBound, longest: 2)
    }
  }

  /// Whether a bracket holds nothing but capitals: `NDRC`.
  private func isAcronym(_ inside: Range<Int>) -> Bool {
    (2...10).contains(inside.count)
      && inside.allSatisfy { clause.scalars[$0].isASCII && !clause.isMark($0) }
      && inside.count { clause.scalars[$0].properties.isUppercase } >= 2
  }

  /// Whether a bracket holds characters of the name in their order: 亚投行 for 亚洲基础设施投资银行.
  private func isShortened(_ inside: Range<Int>, _ name: Range<Int>) -> Bool {
    guard (2...8).contains(inside.count), inside.count < name.count else { return false }
    var rest = name[...]
    for index in inside {
      let scalar = clause.scalars[index]
      guard scalar.properties.isIdeographic,
        let place = rest.first(where: { clause.scalars[$0] == scalar })
      else { return false }
      rest = (place + 1)..<name.upperBound
    }
    return true
  }
}
