// Which numbers a translator may write for one another.

extension NumberValue {
  /// Whether one of two values is a faithful rendering of the other: they agree, or say the same in
  /// another unit (`18个月`, `1.5 years`; `百分之五十`, `half`), or one says less of a date.
  ///
  /// `2025年5月13日` may be rendered `the 13th`, `90年代` as `the 1990s`; `60%` is not `60`.
  package func renders(_ other: NumberValue) -> Bool {
    if agrees(with: other) { return true }
    if let share, let otherShare = other.share {
      return abs(share - otherShare) <= 0.5
    }
    if let duration, let otherDuration = other.duration,
      duration.isInMonths == otherDuration.isInMonths
    {
      return duration.count == otherDuration.count
    }
    return saysLessOfDate(than: other) || other.saysLessOfDate(than: self)
      || isDecade(of: other) || other.isDecade(of: self)
  }

  /// A part of a whole in so many of a hundred.
  private var share: Double? {
    switch (kind, unit) {
    case (.fraction, _): Double(amount.mantissa) * power(amount.exponent + 2) / Double(denominator)
    case (.percent, "%"): Double(amount.mantissa) * power(amount.exponent)
    default: nil
    }
  }

  private func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(abs(exponent), 300) { result *= exponent < 0 ? 0.1 : 10 }
    return result
  }

  /// A stretch of time in months or in hours.
  private var duration: (isInMonths: Bool, count: Double)? {
    let count = Double(amount.mantissa) * power(amount.exponent) / Double(denominator)
    switch unit {
    case "year": return (true, count * 12)
    case "month": return (true, count)
    case "day": return (false, count * 24)
    case "hour": return (false, count)
    default: return nil
    }
  }

  /// Whether this is the year or the day of a date and nothing more.
  private func saysLessOfDate(than other: NumberValue) -> Bool {
    guard other.kind == .date, kind != .date, kind != .percent, kind != .money,
      let number = amount.wholeNumber, let date = other.amount.wholeNumber, number > 0
    else { return false }
    if kind == .year { return number == date / 10000 }
    return number == date % 100 || number == date / 10000
  }

  /// Whether this is `90年代` and the other the `1990s`.
  private func isDecade(of other: NumberValue) -> Bool {
    guard other.kind == .year, unit == "year", let decade = amount.wholeNumber,
      let year = other.amount.wholeNumber
    else { return false }
    return decade < 100 && decade.isMultiple(of: 10) && year % 100 == decade
  }
}
