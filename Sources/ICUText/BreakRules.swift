// Where a text is divided by rules of regular expressions.
internal import CICUShim

/// Rules of regular expressions that tell where a text is divided.
///
/// Of the rules whose texts before and after a place match, the first one decides. Not for use from two
/// threads at once.
///
/// A match is the longest of those that begin at a place, as the expression is written. All the work of
/// one set of rules has 30 seconds, and a millisecond more for every 100 bytes of text.
package final class BreakRules {
  /// A rule that cannot be followed.
  package struct Fault: Error, Hashable {
    /// The kinds of faults.
    package enum Kind: Hashable, Sendable {
      /// What stands before the place is no regular expression, in ICU's word.
      case before(String)
      /// What stands after the place is no regular expression, in ICU's word.
      case after(String)
      /// It takes too long.
      case time
      /// It takes too much memory, or something else that ICU names.
      case failed(String)
    }

    /// The rule's number, counted from 0.
    package let rule: Int
    /// What is wrong with it.
    package let kind: Kind
  }

  private let handle: OpaquePointer
  private var count = 0

  /// Creates a set without rules, which divides nothing; `nil` where there is no memory.
  ///
  /// - Parameter milliseconds: What all work may take, whatever the text's length.
  package init?(milliseconds: Int32 = 30_000) {
    guard let handle = isogloss_segment_rules_open(milliseconds) else { return nil }
    self.handle = handle
  }

  deinit { isogloss_segment_rules_close(handle) }

  /// Adds a rule after all others.
  ///
  /// - Throws: ``Fault`` where one of the two is no regular expression.
  package func add(before: String, after: String, breaks: Bool) throws(Fault) {
    var status: Int32 = 0
    let (left, right) = (Array(before.utf8), Array(after.utf8))
    let side = isogloss_segment_rules_add(
      handle, left, Int32(clamping: left.count), right, Int32(clamping: right.count),
      breaks ? 1 : 0, &status)
    guard status <= 0 else {
      let word = String(cString: isogloss_icu_error_name(status))
      throw Fault(
        rule: count, kind: side == 1 ? .before(word) : side == 2 ? .after(word) : .failed(word))
    }
    count += 1
  }

  /// The byte offsets at which a UTF-8 text is divided, ascending, its ends left out.
  ///
  /// - Throws: ``Fault`` where a rule takes too long.
  /// - Complexity: that of the expressions; with simple ones O(n) for each rule.
  package func breaks(in utf8: UnsafeBufferPointer<UInt8>) throws(Fault) -> [Int] {
    guard count > 0, let length = Int32(exactly: utf8.count), length > 0 else { return [] }
    var status: Int32 = 0
    let rule = isogloss_segment_rules_apply(handle, utf8.baseAddress, length, &status)
    guard status <= 0 else {
      let word = String(cString: isogloss_icu_error_name(status))
      throw Fault(rule: Int(rule), kind: word == Self.stopped ? .time : .failed(word))
    }
    var count: Int32 = 0
    let found = isogloss_segment_rules_breaks(handle, &count)
    return UnsafeBufferPointer(start: found, count: Int(count)).map(Int.init)
  }

  private static let stopped = "U_REGEX_STOPPED_BY_CALLER"

  /// Whether a regular expression matches the whole of `text`, in whatever case; `nil` where it is
  /// none, or takes too long.
  package static func matches(_ pattern: String, _ text: String) -> Bool? {
    var status: Int32 = 0
    let (expression, whole) = (Array(pattern.utf8), Array(text.utf8))
    let answer = isogloss_pattern_matches(
      expression, Int32(clamping: expression.count), whole, Int32(clamping: whole.count), &status)
    return status > 0 ? nil : answer == 1
  }
}
