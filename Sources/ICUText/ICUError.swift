// The error that ICU calls end in.
internal import CICUShim

/// A failed call into ICU.
package struct ICUError: Error, Hashable, CustomStringConvertible {
  /// What was being done, in words: `opening the sentence breaker for "xx"`.
  package let operation: String
  /// ICU's own name of the error: `U_ILLEGAL_ARGUMENT_ERROR`.
  package let name: String

  init(operation: String, name: String) {
    self.operation = operation
    self.name = name
  }

  /// Throws where `status` is a failure.
  static func check(_ status: Int32, _ operation: @autoclosure () -> String) throws(ICUError) {
    guard status > 0 else { return }
    throw ICUError(operation: operation(), name: String(cString: isogloss_icu_error_name(status)))
  }

  /// A buffer longer than ICU's 32-bit offsets reach.
  static func tooLong(_ operation: String) -> ICUError {
    ICUError(operation: operation, name: "U_INDEX_OUTOFBOUNDS_ERROR")
  }

  /// One sentence for a person.
  package var description: String { "ICU failed while \(operation): \(name)" }
}
