// Drops comparisons of which the glossary decides one side.
import TextModel

/// Drops findings of comparing rules that say nothing new: without the places where a rule that
/// settles them found a fault, only one wording is left.
struct SettledFindings {
  /// For each rule that settles others, those that it settles.
  let settled: [String: Set<String>]

  /// The findings without those that are settled.
  ///
  /// - Complexity: O(n log n) in the number of places.
  func dropped(from findings: [Finding]) -> [Finding] {
    let open = Set(settled.values.joined())
    guard findings.contains(where: { settled[$0.rule] != nil }) else { return findings }
    var covered: [String: [ByteSpan]] = [:]
    for finding in findings where settled[finding.rule] != nil {
      covered[finding.place.document, default: []].append(finding.place.span)
    }
    let stretches = covered.mapValues { SpanSet($0) }
    return findings.filter { finding in
      guard open.contains(finding.rule) else { return true }
      let rest = finding.places.filter { !(stretches[$0.document]?.overlaps($0.span) ?? false) }
      return rest.count == finding.places.count || Set(rest.map(\.text)).count > 1
    }
  }
}
