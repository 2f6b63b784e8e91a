// Traditional and simplified forms of single Chinese characters.

/// Single-character conversion between traditional and simplified Chinese, from ICU's
/// Simplified-Traditional rules.
///
/// Right for matching keys and for telling the scripts apart, never for output: it takes no account
/// of words (乾隆 becomes 干隆).
package struct HanVariants: Sendable {
  /// The tables, made on first use.
  package static let table = HanVariants()

  /// The first character of ``basicSimplified``.
  package static let basicStart: UInt32 = 0x3400

  /// What U+3400 to U+9FFF become in a matching key: their simplified form.
  ///
  /// Each form stands for itself. An array, for loops that cannot afford a call a character.
  package let basicSimplified: [UInt16]

  /// Of U+3400 to U+9FFF, whether there is another simplified form (1) and another traditional one (2).
  private let basicScripts: [UInt8]

  private let toSimplified: [UInt32: UInt32]
  private let toTraditional: [UInt32: UInt32]

  private init() {
    var toSimplified: [UInt32: UInt32] = [:]
    var toTraditional: [UInt32: UInt32] = [:]
    for statement in TransliterationRules.statements(of: "Hans-Hant") {
      guard let (simplified, arrow, traditional) = Self.rule(statement) else { continue }
      if arrow != .toTraditional, toSimplified[traditional] == nil {
        toSimplified[traditional] = simplified
      }
      if arrow != .toSimplified, toTraditional[simplified] == nil {
        toTraditional[simplified] = traditional
      }
    }
    self.toSimplified = toSimplified
    self.toTraditional = toTraditional
    var basicSimplified = (0x3400...0x9FFF).map { UInt16($0) }
    for scalar in toSimplified.keys where (Self.basicStart...0x9FFF).contains(scalar) {
      let form = Self.settled(scalar, toSimplified)
      basicSimplified[Int(scalar - Self.basicStart)] = UInt16(exactly: form) ?? UInt16(scalar)
    }
    self.basicSimplified = basicSimplified
    basicScripts = (Self.basicStart...0x9FFF).map {
      ((toSimplified[$0] ?? $0) != $0 ? 1 : 0) | ((toTraditional[$0] ?? $0) != $0 ? 2 : 0)
    }
  }

  /// Where following the table from a character ends; of two that stand for each other (苎 and 苧)
  /// the first.
  private static func settled(_ scalar: UInt32, _ table: [UInt32: UInt32]) -> UInt32 {
    guard let next = table[scalar], next != scalar else { return scalar }
    guard let second = table[next], second != next else { return next }
    return second == scalar ? min(scalar, next) : second
  }

  /// The simplified form of a character, or the character itself.
  ///
  /// - Complexity: O(1).
  package func simplified(_ scalar: UInt32) -> UInt32 { toSimplified[scalar] ?? scalar }

  /// The traditional form of a character, or the character itself.
  ///
  /// - Complexity: O(1).
  package func traditional(_ scalar: UInt32) -> UInt32 { toTraditional[scalar] ?? scalar }

  /// Which script a character belongs to alone: to that in which it has another form than in the
  /// other one.
  ///
  /// - Complexity: O(1).
  package func scripts(of scalar: UInt32) -> (isTraditional: Bool, isSimplified: Bool) {
    guard scalar >= Self.basicStart, scalar <= 0x9FFF else {
      return (simplified(scalar) != scalar, traditional(scalar) != scalar)
    }
    let scripts = basicScripts[Int(scalar - Self.basicStart)]
    return (scripts & 1 != 0, scripts & 2 != 0)
  }

  /// The parts of a statement about single characters: `姜←薑`.
  private static func rule(
    _ statement: ArraySlice<UInt32>
  ) -> (simplified: UInt32, arrow: Arrow, traditional: UInt32)? {
    guard statement.count == 3, let first = statement.first, let last = statement.last,
      let arrow = Arrow(rawValue: statement[statement.startIndex + 1])
    else { return nil }
    return (first, arrow, last)
  }

  /// The direction that a rule holds for.
  private enum Arrow: UInt32 {
    case toSimplified = 0x2190
    case toTraditional = 0x2192
    case both = 0x2194
  }
}
