// Dates and times as XML Schema writes them.

/// Dates and times as XML Schema writes them (part 2, sections 3.2.7 and 3.2.9).
enum ISODate {
  /// Whether `text` is a date such as `2025-05-13`, with a time zone or without.
  static func isDate(_ text: String) -> Bool {
    var rest = text[...]
    return takeDate(&rest) && takeZone(&rest) && rest.isEmpty
  }

  /// Whether `text` is a date and time such as `2025-05-13T10:00:00Z`.
  static func isDateTime(_ text: String) -> Bool {
    var rest = text[...]
    return takeDate(&rest) && take("T", &rest) && takeTime(&rest) && takeZone(&rest)
      && rest.isEmpty
  }

  private static func takeDate(_ rest: inout Substring) -> Bool {
    _ = take("-", &rest)
    let year = rest.prefix { $0.isASCII && $0.isNumber }
    guard year.count >= 4, year.count == 4 || year.first != "0", let number = Int(year), number > 0
    else { return false }
    rest = rest.dropFirst(year.count)
    guard take("-", &rest), let month = takeNumber(&rest), (1...12).contains(month),
      take("-", &rest), let day = takeNumber(&rest)
    else { return false }
    return (1...days(in: month, of: number)).contains(day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeapYear ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func takeTime(_ rest: inout Substring) -> Bool {
    guard let hour = takeNumber(&rest), take(":", &rest), let minute = takeNumber(&rest),
      take(":", &rest), let second = takeNumber(&rest), minute < 60, second < 60
    else { return false }
    var isWhole = true
    if take(".", &rest) {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { return false }
      isWhole = digits.allSatisfy { $0 == "0" }
      rest = rest.dropFirst(digits.count)
    }
    return hour < 24 || (hour == 24 && minute == 0 && second == 0 && isWhole)
  }

  private static func takeZone(_ rest: inout Substring) -> Bool {
    if rest.isEmpty || take("Z", &rest) { return true }
    guard take("+", &rest) || take("-", &rest), let hour = takeNumber(&rest), take(":", &rest),
      let minute = takeNumber(&rest)
    else { return false }
    return (hour < 14 && minute < 60) || (hour == 14 && minute == 0)
  }

  private static func take(_ sign: Character, _ rest: inout Substring) -> Bool {
    guard rest.first == sign else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Two digits.
  private static func takeNumber(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix(2)
    guard digits.count == 2, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    rest = rest.dropFirst(2)
    return Int(digits)
  }
}
