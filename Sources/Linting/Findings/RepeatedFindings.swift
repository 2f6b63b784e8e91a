// Drops findings that another finding says already.
import TextModel

/// Drops findings that a finding of a stronger rule says already: all of their places lie inside
/// places of that one.
struct RepeatedFindings {
  /// For each rule, the rules whose findings say what its own say.
  let stronger: [String: Set<String>]
  /// The rules about translations, whose places in the source do not count.
  let pairRules: Set<String>

  /// The findings without those that are said already.
  ///
  /// - Complexity: O(n log n) in the number of places.
  func dropped(from findings: [Finding]) -> [Finding] {
    let rules = Set(stronger.values.joined())
    var places: [String: [(span: ByteSpan, finding: Int)]] = [:]
    for (index, finding) in findings.enumerated() where rules.contains(finding.rule) {
      for place in finding.places {
        places[place.document, default: []].append((place.span, index))
      }
    }
    for document in places.keys {
      places[document]?.sort { ($0.span, $0.finding) < ($1.span, $1.finding) }
    }
    return findings.filter { finding in
      guard let stronger = stronger[finding.rule] else { return true }
      var common: Set<Int>?
      for place in finding.places
      where place.document == finding.place.document || !pairRules.contains(finding.rule) {
        let holders = Self.holders(of: place.span, in: places[place.document] ?? [])
          .filter { stronger.contains(findings[$0].rule) }
        common = common.map { $0.intersection(holders) } ?? Set(holders)
        if common?.isEmpty == true { return true }
      }
      return false
    }
  }

  /// How far before a place another one that holds it may begin in the list.
  private static let reach = 64

  private static func holders(
    of span: ByteSpan, in places: [(span: ByteSpan, finding: Int)]
  ) -> [Int] {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    return places[max(0, low - reach)..<low].filter { $0.span.contains(span) }.map(\.finding)
  }
}
