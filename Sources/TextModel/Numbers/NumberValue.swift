// What a number in a text stands for.

/// What a number in a text stands for, whatever it was written like.
package struct NumberValue: Hashable, Sendable {
  /// What kind of number it is.
  package enum Kind: String, Sendable {
    /// A count or a measure: `3,500`, `一百二十三`
    case cardinal
    /// A place in a sequence: `Fourth`, `4th`, `第四`
    case ordinal
    /// An amount of money: `US$518.4 billion`, `660亿元`
    case money
    /// So many in a hundred: `5%`, `百分之五`
    case percent
    /// A part of a whole: `one-fifth`, `五分之一`
    case fraction
    /// A day, a month: `13 May 2025`, `5月13日`
    case date
    /// A year: `2025年`, `in 2025`
    case year
  }

  /// What kind of number it is.
  package var kind: Kind
  /// The amount; for a date `yyyymmdd`, with zeros for what is not said; for a fraction the number
  /// of parts.
  package var amount: NumberAmount
  /// What is counted: an ISO 4217 code (`USD`), `%`, or an English unit (`year`); `nil` if not said.
  package var unit: String?
  /// How many parts make the whole; 1 but for fractions.
  package var denominator: Int64

  /// Creates a value.
  package init(
    _ kind: Kind, _ amount: NumberAmount, unit: String? = nil, denominator: Int64 = 1
  ) {
    self.kind = kind
    self.amount = amount
    self.unit = unit
    self.denominator = denominator
  }

  /// Whether two values may render each other: equal amounts, and nothing said by both that differs.
  ///
  /// `660亿元` agrees with `RMB 66 billion` and with `66 billion`, `第四` with `4`, `2025年5月13日`
  /// with `May 13`; `5%` does not agree with `5`.
  package func agrees(with other: NumberValue) -> Bool {
    if kind == .date, other.kind == .date, let left = dateParts, let right = other.dateParts {
      return zip(left, right).allSatisfy { $0 == $1 || $0 == 0 || $1 == 0 }
        && zip(left.dropFirst(), right.dropFirst()).contains { $0 == $1 && $0 != 0 }
    }
    guard amount == other.amount, denominator == other.denominator else { return false }
    guard (kind == .percent) == (other.kind == .percent) else { return false }
    guard let unit, let otherUnit = other.unit else { return true }
    return unit == otherUnit
  }

  /// Year, month and day of a date, 0 for what is not said.
  private var dateParts: [Int64]? {
    amount.wholeNumber.map { [$0 / 10000, $0 / 100 % 100, $0 % 100] }
  }
}
