// The running value of a number in English words.

/// The running value of a number in English words.
struct NumberEnglishSum {
  private(set) var count = 0
  /// Whether the number may end with the last word.
  private(set) var mayEnd = false
  /// Whether nothing more can follow.
  private(set) var isComplete = false

  private var total = NumberAmount(0)
  private var group: Int64 = 0
  private var hasGroup = false
  private var lastPower = 99
  private var kind = NumberValue.Kind.cardinal
  private var denominator: Int64 = 1
  private var opening: NumberEnglishWord?
  private var decimals: Int?
  private var isAfterAnd = false
  private var isAfterPower = false

  /// Takes the next word; `false` where it is no part of the same number.
  mutating func take(_ word: NumberEnglishWord) -> Bool {
    let taken =
      switch word {
      case .cardinal(let value): takeCardinal(value)
      case .ordinal(let value): takeOrdinal(value)
      case .part(let value): takePart(value)
      case .power(let power): takePower(power)
      case .ordinalPower(let power): takePower(power, isOrdinal: true)
      case .dozen: takeDozen()
      case .half: takeHalf(word)
      case .article: takeArticle(word)
      case .and: takeAnd()
      case .point: takePoint()
      case .month: false
      }
    if taken { count += 1 }
    return taken
  }

  /// What the words stand for; `nil` where they are no number.
  var value: NumberValue? {
    if case .half? = opening, !hasGroup, total == NumberAmount(0) {
      return NumberValue(.fraction, NumberAmount(1), denominator: 2)
    }
    guard let sum = total.adding(NumberAmount(group, exponent: -(decimals ?? 0))) else {
      return nil
    }
    return NumberValue(kind, sum, denominator: denominator)
  }

  private mutating func takeCardinal(_ value: Int64) -> Bool {
    if let places = decimals {
      guard value < 10, places < 12 else { return false }
      group = group * 10 + value
      decimals = places + 1
      mayEnd = true
      return true
    }
    guard opening == nil, fits(value) else { return false }
    add(value)
    return true
  }

  private mutating func takeOrdinal(_ value: Int64) -> Bool {
    if hasGroup, group == 1, total == NumberAmount(0), value > 2, count == 1 {
      return finish(.fraction, denominator: value)
    }
    guard opening == nil, decimals == nil, fits(value) else { return false }
    add(value)
    kind = .ordinal
    isComplete = true
    return true
  }

  private mutating func takePart(_ value: Int64) -> Bool {
    if case .article? = opening, value == 4 {
      group = 1
      return finish(.fraction, denominator: 4)
    }
    guard hasGroup, group < 20, total == NumberAmount(0), decimals == nil, opening == nil else {
      return false
    }
    return finish(.fraction, denominator: value)
  }

  private mutating func takePower(_ power: Int, isOrdinal: Bool = false) -> Bool {
    guard hasGroup || opening != nil, !isAfterAnd else { return false }
    if power == 2 {
      guard decimals == nil, group < 100, !isAfterPower || total == NumberAmount(0) else {
        return false
      }
      group = (hasGroup ? max(group, 1) : 1) * 100
      hasGroup = true
    } else {
      guard power < lastPower, let sum = total.adding(scaledGroup(power)) else { return false }
      (total, lastPower, group, hasGroup, decimals) = (sum, power, 0, false, nil)
    }
    isAfterPower = true
    opening = nil
    mayEnd = true
    if isOrdinal { (kind, isComplete) = (.ordinal, true) }
    return true
  }

  private func scaledGroup(_ power: Int) -> NumberAmount {
    if case .half? = opening { return NumberAmount(5, exponent: power - 1) }
    let amount = hasGroup ? NumberAmount(group, exponent: -(decimals ?? 0)) : NumberAmount(1)
    return amount.scaled(by: power)
  }

  private mutating func takeDozen() -> Bool {
    guard hasGroup || opening != nil, decimals == nil, group < 100 else { return false }
    if case .half? = opening { group = 6 } else { group = (hasGroup ? group : 1) * 12 }
    (hasGroup, opening) = (true, nil)
    return finish(.cardinal, denominator: 1)
  }

  private mutating func takeHalf(_ word: NumberEnglishWord) -> Bool {
    if hasGroup, group == 1, count == 1 { return finish(.fraction, denominator: 2) }
    guard count == 0 else { return false }
    opening = word
    mayEnd = true
    return true
  }

  private mutating func takeArticle(_ word: NumberEnglishWord) -> Bool {
    if case .half? = opening, count == 1 { return true }
    guard count == 0 else { return false }
    opening = word
    return true
  }

  private mutating func takeAnd() -> Bool {
    guard isAfterPower, decimals == nil else { return false }
    isAfterAnd = true
    return true
  }

  private mutating func takePoint() -> Bool {
    guard hasGroup, decimals == nil, total == NumberAmount(0) else { return false }
    decimals = 0
    return true
  }

  private mutating func finish(_ kind: NumberValue.Kind, denominator: Int64) -> Bool {
    self.kind = kind
    self.denominator = denominator
    isComplete = true
    mayEnd = true
    return true
  }

  /// Whether a word's value goes on with the group: `twenty` + `one`, `hundred` + `five`.
  private func fits(_ value: Int64) -> Bool {
    guard hasGroup || isAfterPower else { return true }
    guard hasGroup else { return value > 0 }
    if group % 100 == 0 { return group > 0 && value > 0 }
    return group % 10 == 0 && group % 100 >= 20 && (1...9).contains(value)
  }

  private mutating func add(_ value: Int64) {
    group += value
    (hasGroup, mayEnd, isAfterAnd, isAfterPower) = (true, true, false, false)
  }
}
