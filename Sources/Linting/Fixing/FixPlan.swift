// Which fixes of a file are made together.
import TextModel

/// The fixes of one file that can be made together, and the file that they make.
///
/// The fixes of a finding mend it together, so they are made together or not at all: all are wanted
/// (safe, or unsafe ones asked for), lie in the file, can be written in its encoding, and overlap no
/// other finding's. Of two findings that overlap the one whose fix stands first in the text goes
/// first and the other is left for the next run, so that the order in which rules run never decides
/// what a text becomes.
package struct FixPlan: Sendable {
  /// The fixes that are made, ascending.
  package let made: [Fix]
  /// How many findings are mended.
  package let mended: Int
  /// How many findings were left since their fixes overlap others.
  package let conflicts: Int
  /// How many findings were left since the file's encoding has no place for their fixes.
  package let unwritable: Int
  private let bytes: [UInt8]
  private let replacements: [[UInt8]]

  private struct Candidate {
    let fix: Fix
    let replacement: [UInt8]
    /// The finding, by its place in the list.
    let finding: Int
  }

  /// Plans the fixes of one file's findings.
  ///
  /// - Parameters:
  ///   - findings: The findings of the file.
  ///   - bytes: The file as it was when they were found.
  ///   - includingUnsafe: Whether fixes that a person should look at are made too.
  ///   - encode: Writes a replacement in the file's encoding; `nil` where it cannot.
  /// - Complexity: O(n log n).
  package init(
    _ findings: [Finding], in bytes: [UInt8], includingUnsafe: Bool,
    encode: (String) -> [UInt8]?
  ) {
    var candidates: [Candidate] = []
    var unwritable = 0
    for (index, finding) in findings.enumerated()
    where finding.fixes.allSatisfy({ $0.isSafe || includingUnsafe }) {
      let written = finding.fixes.compactMap { fix -> Candidate? in
        guard fix.span.start >= 0, fix.span.end <= bytes.count else { return nil }
        return encode(fix.replacement).map { Candidate(fix: fix, replacement: $0, finding: index) }
      }
      if written.count == finding.fixes.count { candidates += written } else { unwritable += 1 }
    }
    let (kept, conflicts) = Self.apart(candidates.sorted(by: Self.inOrder))
    made = kept.map(\.fix)
    replacements = kept.map(\.replacement)
    mended = Set(candidates.map(\.finding)).count - conflicts
    self.conflicts = conflicts
    self.unwritable = unwritable
    self.bytes = bytes
  }

  /// The candidates of findings that do not overlap findings before them, equal ones once.
  private static func apart(_ sorted: [Candidate]) -> (kept: [Candidate], conflicts: Int) {
    var kept: [Candidate] = []
    var dropped: Set<Int> = []
    for candidate in sorted where !dropped.contains(candidate.finding) {
      while let last = kept.last, dropped.contains(last.finding) { kept.removeLast() }
      if let last = kept.last, last.fix != candidate.fix, overlap(last.fix, candidate.fix) {
        dropped.insert(candidate.finding)
      } else {
        kept.append(candidate)
      }
    }
    kept.removeAll { dropped.contains($0.finding) }
    var once: [Candidate] = []
    for candidate in kept where once.last?.fix != candidate.fix { once.append(candidate) }
    return (once, dropped.count)
  }

  /// Whether two fixes, the first not after the second, change one place.
  private static func overlap(_ first: Fix, _ second: Fix) -> Bool {
    second.span.start < first.span.end || first.span == second.span
  }

  /// The bytes of the file with the fixes made.
  ///
  /// - Complexity: O(n).
  package var result: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    for (fix, replacement) in zip(made, replacements) {
      result += bytes[place..<fix.span.start]
      result += replacement
      place = fix.span.end
    }
    return result + bytes[place...]
  }

  private static func inOrder(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.fix.span != right.fix.span { return left.fix.span < right.fix.span }
    if left.fix.replacement != right.fix.replacement {
      return left.fix.replacement < right.fix.replacement
    }
    return left.finding < right.finding
  }
}
