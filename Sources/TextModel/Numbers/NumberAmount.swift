// An exact decimal amount.

/// An exact decimal amount, `mantissa × 10^exponent`, in its one normal form.
///
/// Two equal amounts are equal values, however they were written: `66 billion` and `660亿`.
/// Operations that would leave the range of the mantissa give `nil`, never a wrong amount.
package struct NumberAmount: Hashable, Sendable {
  /// The digits, without zeros at the end; 0 for zero.
  package let mantissa: Int64
  /// The power of ten; 0 for zero.
  package let exponent: Int

  /// Creates the amount `mantissa × 10^exponent`.
  package init(_ mantissa: Int64, exponent: Int = 0) {
    var (mantissa, exponent) = (mantissa, mantissa == 0 ? 0 : exponent)
    while mantissa != 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The amount times `10^power`.
  func scaled(by power: Int) -> NumberAmount { NumberAmount(mantissa, exponent: exponent + power) }

  /// The sum of both, `nil` where it does not fit.
  func adding(_ other: NumberAmount) -> NumberAmount? {
    let common = min(exponent, other.exponent)
    guard let left = digits(at: common), let right = other.digits(at: common) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : NumberAmount(sum, exponent: common)
  }

  /// The amount as a whole number, `nil` where it is none or does not fit.
  package var wholeNumber: Int64? { digits(at: 0) }

  /// The mantissa that stands for the amount at another, not greater, exponent.
  private func digits(at other: Int) -> Int64? {
    guard mantissa != 0 else { return 0 }
    guard (0...18).contains(exponent - other) else { return nil }
    var digits = mantissa
    for _ in 0..<(exponent - other) {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = product
    }
    return digits
  }
}

extension NumberAmount: CustomStringConvertible {
  /// The amount in digits: `35000`, `3.5`.
  package var description: String {
    guard exponent < 0 else {
      return String(mantissa) + String(repeating: "0", count: min(exponent, 40))
    }
    let digits = String(mantissa.magnitude)
    let padding = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count))
    let padded = padding + digits
    let sign = mantissa < 0 ? "-" : ""
    return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
  }
}
