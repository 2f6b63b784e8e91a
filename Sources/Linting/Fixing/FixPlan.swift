// Which fixes of a file are made together.
import TextModel

/// The fixes of one file that can be made together, and the file that they make.
///
/// Fixes are taken in the order of the text; one that overlaps a fix taken before is left for the
/// next run, so that the order in which rules run never decides what a text becomes.
package struct FixPlan: Sendable {
  /// The fixes that are made, ascending.
  package let made: [Fix]
  /// How many were left out since they overlap others.
  package let conflicts: Int

  /// Plans the fixes of one file's findings.
  ///
  /// - Parameters:
  ///   - findings: The findings of the file.
  ///   - includingUnsafe: Whether fixes that a person should look at are made too.
  /// - Complexity: O(n log n).
  package init(_ findings: [Finding], includingUnsafe: Bool) {
    let wanted = findings.flatMap(\.fixes).filter { $0.isSafe || includingUnsafe }
    var made: [Fix] = []
    var conflicts = 0
    for fix in wanted.sorted(by: Self.inOrder) {
      if let last = made.last, last == fix { continue }
      if let last = made.last, fix.span.start < last.span.end || fix.span == last.span {
        conflicts += 1
      } else {
        made.append(fix)
      }
    }
    self.made = made
    self.conflicts = conflicts
  }

  /// The bytes of the file with the fixes made.
  ///
  /// - Parameter encode: Writes a replacement in the file's encoding; `nil` where it cannot.
  /// - Returns: The bytes, and how many fixes had to be left out.
  /// - Complexity: O(n).
  package func apply(
    to bytes: [UInt8], encode: (String) -> [UInt8]?
  ) -> (bytes: [UInt8], unwritable: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    var unwritable = 0
    for fix in made where fix.span.start >= place && fix.span.end <= bytes.count {
      guard let replacement = encode(fix.replacement) else {
        unwritable += 1
        continue
      }
      result += bytes[place..<fix.span.start]
      result += replacement
      place = fix.span.end
    }
    return (result + bytes[place...], unwritable)
  }

  private static func inOrder(_ left: Fix, _ right: Fix) -> Bool {
    if left.span != right.span { return left.span < right.span }
    return left.replacement < right.replacement
  }
}
