// Numbers written in Chinese characters.

/// A run of Chinese numerals and what it stands for: `一百二十三`, `二〇二五`, `三万五`, `三点五亿`.
struct NumberChineseNumeral {
  /// One character of a numeral.
  enum Sign {
    /// A digit, 0 to 9.
    case digit(Int64)
    /// A power of ten below ten thousand: `十`, `百`, `千`.
    case small(Int)
    /// A power of ten that counts what stands before it: `万`, `亿`, `兆`.
    case big(Int)
  }

  /// What the run stands for; `nil` where it is no exact number (`三四`, `千万`, `数百`).
  let amount: NumberAmount?
  /// The offset just past the run.
  let end: Int
  /// How many characters the run has.
  let length: Int
  /// Whether the run is digits alone, place by place: `二〇二五`.
  let isPositional: Bool
  /// Whether one of the digits is a zero.
  let hasZero: Bool

  /// The longest run that is read as a number; longer ones have no amount.
  private static let longest = 40

  /// Reads the run at the cursor; `nil` where no numeral stands there.
  ///
  /// - Complexity: O(n) in the length of the run.
  init?(at start: NumberCursor) {
    var cursor = start
    var signs: [Sign] = []
    var fraction: [Sign]?
    var count = 0
    while let sign = Self.sign(cursor.scalar) {
      if signs.count < Self.longest { signs.append(sign) }
      count += 1
      cursor.advance()
      if fraction == nil, let (digits, after) = Self.fraction(at: cursor) {
        fraction = digits
        cursor = after
        break
      }
    }
    guard count > 0 else { return nil }
    var power = 0
    if fraction != nil {
      while case .big(let exponent)? = Self.sign(cursor.scalar) {
        power += exponent
        cursor.advance()
      }
    }
    end = cursor.position
    length = count + (fraction.map { $0.count + 1 } ?? 0)
    let isDigits = signs.allSatisfy { if case .digit = $0 { true } else { false } }
    isPositional = isDigits && fraction == nil
    hasZero = signs.contains { if case .digit(0) = $0 { true } else { false } }
    let whole = count > Self.longest ? nil : Self.evaluate(signs, isPositional: isDigits)
    amount = Self.joined(whole, fraction, power)
  }

  /// The sign that a character is in a numeral.
  static func sign(_ scalar: UInt32) -> Sign? { signs[scalar] }

  /// `点` and the digits after it; `nil` for an hour (`三点五十分`).
  private static func fraction(at start: NumberCursor) -> ([Sign], NumberCursor)? {
    guard start.scalar == 0x70B9 || start.scalar == 0x9EDE else { return nil }
    var cursor = start
    cursor.advance()
    var digits: [Sign] = []
    while case .digit(let digit)? = sign(cursor.scalar), digits.count < 12 {
      digits.append(.digit(digit))
      cursor.advance()
    }
    if case .small? = sign(cursor.scalar) { return nil }
    return digits.isEmpty || cursor.scalar == 0x5206 ? nil : (digits, cursor)
  }

  private static func joined(
    _ whole: NumberAmount?, _ fraction: [Sign]?, _ power: Int
  ) -> NumberAmount? {
    guard let fraction else { return whole }
    guard let whole, let digits = positional(fraction) else { return nil }
    return whole.adding(digits.scaled(by: -fraction.count))?.scaled(by: power)
  }

  private static func positional(_ signs: [Sign]) -> NumberAmount? {
    guard signs.count <= 18 else { return nil }
    var value: Int64 = 0
    for case .digit(let digit) in signs { value = value * 10 + digit }
    return NumberAmount(value)
  }

  private static func evaluate(_ signs: [Sign], isPositional: Bool) -> NumberAmount? {
    guard !isPositional else { return positional(signs) }
    var sum = Sum()
    for sign in signs {
      guard sum.take(sign) else { return nil }
    }
    return sum.total
  }

  private static let signs: [UInt32: Sign] = {
    var table: [UInt32: Sign] = [:]
    for (index, variants) in NumberWordList.chineseDigits.enumerated() {
      for scalar in variants.unicodeScalars { table[scalar.value] = .digit(Int64(index)) }
    }
    for (power, variants) in NumberWordList.chinesePowers {
      for scalar in variants.unicodeScalars {
        table[scalar.value] = power < 4 ? .small(power) : .big(power)
      }
    }
    return table
  }()
}

extension NumberChineseNumeral {
  /// The running value of a numeral with powers of ten.
  private struct Sum {
    private var done = NumberAmount(0)
    private var section: Int64 = 0
    private var digit: Int64?
    private var lastSmall = 4
    private var lastBig = 99
    private var lastPower = 0

    /// Takes the next sign; `false` where the run is no exact number.
    mutating func take(_ sign: Sign) -> Bool {
      switch sign {
      case .digit(0):
        lastPower = 0
        return digit == nil
      case .digit(let value):
        guard digit == nil else { return false }
        digit = value
        return true
      case .small(let power): return takeSmall(power)
      case .big(let power): return takeBig(power)
      }
    }

    /// What the run stands for, with the short form of a last digit: `三万五` is 35,000.
    var total: NumberAmount? {
      let isShort = section + (digit ?? 0) > 0 && lastPower >= 2
      let last = NumberAmount(digit ?? 0, exponent: isShort ? lastPower - 1 : 0)
      return done.adding(NumberAmount(section))?.adding(last)
    }

    private mutating func takeSmall(_ power: Int) -> Bool {
      guard power < lastSmall, let factor = digit ?? (power == 1 ? 1 : nil) else { return false }
      section += factor * [1, 10, 100, 1000][power]
      digit = nil
      lastSmall = power
      lastPower = power
      return true
    }

    private mutating func takeBig(_ power: Int) -> Bool {
      section += digit ?? 0
      guard section > 0 || done.mantissa > 0, power <= 12 else { return false }
      if power < lastBig {
        guard let sum = done.adding(NumberAmount(section).scaled(by: power)), section > 0 else {
          return false
        }
        done = sum
      } else {
        guard let sum = done.adding(NumberAmount(section)) else { return false }
        done = sum.scaled(by: power)
      }
      (section, digit, lastSmall, lastBig, lastPower) = (0, nil, 4, power, power)
      return true
    }
  }
}
