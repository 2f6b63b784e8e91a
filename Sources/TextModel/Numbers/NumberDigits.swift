// A number written in digits.

/// A number written in digits, with its separators: `1,234.5`, `２０２５`.
struct NumberDigits {
  /// What it stands for; `nil` where it is no number (`1.2.3`) or too long for an exact amount.
  let amount: NumberAmount?
  /// The offset just past it.
  let end: Int
  /// How many digits stand before the point.
  let length: Int
  /// Whether it is digits alone, without separators.
  let isPlain: Bool

  /// Reads the digits at the cursor; `nil` where there are none.
  ///
  /// - Complexity: O(n) in the number of digits.
  init?(at start: NumberCursor) {
    var cursor = start
    var run = Run()
    guard run.take(&cursor) > 0 else { return nil }
    length = run.count
    var isPlain = true
    while cursor.scalar == 0x2C, Self.digitCount(after: cursor) == 3 {
      cursor.advance()
      _ = run.take(&cursor)
      isPlain = false
    }
    var fraction = 0
    if Self.isPoint(cursor.scalar), Self.digitCount(after: cursor) > 0 {
      cursor.advance()
      fraction = run.take(&cursor)
      isPlain = false
    }
    var isNumber = true
    while Self.isPoint(cursor.scalar), Self.digitCount(after: cursor) > 0, fraction > 0 {
      cursor.advance()
      _ = run.take(&cursor)
      isNumber = false
    }
    self.isPlain = isPlain
    end = cursor.position
    amount = isNumber ? run.value.map { NumberAmount($0, exponent: -fraction) } : nil
  }

  /// The whole number that plain digits stand for.
  var wholeNumber: Int64? { isPlain ? amount?.wholeNumber : nil }

  private static func isPoint(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0xFF0E }

  /// How many digits follow the character at the cursor, counted up to 4.
  private static func digitCount(after cursor: NumberCursor) -> Int {
    var next = cursor
    next.advance()
    var count = 0
    while digit(next.scalar) != nil, count < 4 {
      next.advance()
      count += 1
    }
    return count
  }

  private static func digit(_ scalar: UInt32) -> Int64? {
    switch scalar {
    case 0x30...0x39: Int64(scalar) - 0x30
    case 0xFF10...0xFF19: Int64(scalar) - 0xFF10
    default: nil
    }
  }

  /// The digits so far; without a value once they are too many.
  private struct Run {
    var value: Int64? = 0
    var count = 0

    /// Takes all digits at the cursor and tells how many they were.
    mutating func take(_ cursor: inout NumberCursor) -> Int {
      let before = count
      while let digit = NumberDigits.digit(cursor.scalar) {
        let product = value?.multipliedReportingOverflow(by: 10)
        let sum = product?.partialValue.addingReportingOverflow(digit)
        let overflows = product?.overflow ?? true || sum?.overflow ?? true
        value = overflows ? nil : sum?.partialValue
        count += 1
        cursor.advance()
      }
      return count - before
    }
  }
}
