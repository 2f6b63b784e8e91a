// Sums of numbers that are kept as logarithms.
import Glibc

/// Sums of numbers that are kept as logarithms.
enum LogSum {
  /// The natural logarithm.
  static func logarithm(_ value: Double) -> Double { log(value) }

  /// The natural logarithm.
  static func logarithm(_ value: Float) -> Float { log(value) }

  /// The probability whose logarithm is `log`, within 0 … 1; 0 where it is no number.
  static func probability(_ log: Double) -> Double {
    log.isNaN ? 0 : min(1, exp(log))
  }
}
