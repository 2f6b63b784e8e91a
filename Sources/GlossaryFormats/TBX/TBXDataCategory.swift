// A data category of TBX: where it may stand and what it may say.

/// A data category of a TBX module.
struct TBXDataCategory: Sendable {
  /// What its `target` points to.
  enum Target: Sendable {
    case none
    case element
    case elementIfAny
    case web
  }

  /// `partOfSpeech`.
  let name: String
  /// The module that defines it.
  let module: TBXModule
  /// The element that carries it in DCA style: `termNote`.
  let element: String
  /// The values it may have; empty for any text.
  let values: [String]
  /// What its `target` points to in DCT style.
  let target: Target
  /// Where it may stand, by the Schematron rules of TBX-Min and TBX-Basic in DCA style, of
  /// TBX-Linguist in DCA style, and of DCT style; see ``TBXLevels``.
  let levels: (dca: TBXLevels, linguistDCA: TBXLevels, dct: TBXLevels)

  /// Where it may stand in a file of a dialect and style.
  func levels(_ dialect: TBXDialect, _ style: TBXStyle) -> TBXLevels {
    if style == .dct { return levels.dct }
    return dialect == .linguist ? levels.linguistDCA : levels.dca
  }

  /// Whether the rules of a dialect and style check its values.
  ///
  /// The published rules of TBX-Basic in DCA style have two rules for `transactionType`, of which
  /// only the first ever applies, and that is not the one on values.
  func hasPicklist(_ dialect: TBXDialect, _ style: TBXStyle) -> Bool {
    !values.isEmpty && !(name == "transactionType" && dialect == .basic && style == .dca)
  }
}

/// Places for a data category: patterns of its parent, or parent and grandparent.
///
/// `termSec` is the parent's name; `adminGrp<termSec` parent and grandparent; `*` stands for any
/// element, `*Grp` for one that groups, transactions left out. Empty stands for anywhere that the
/// grammar allows.
struct TBXLevels: Sendable, ExpressibleByStringLiteral {
  private let patterns: [(parent: Substring, grandparent: Substring?)]

  init(stringLiteral value: StaticString) {
    let text = "\(value)"
    patterns = text.split(separator: " ").map { pattern in
      let parts = pattern.split(separator: "<", maxSplits: 1)
      return (parts[0], parts.count > 1 ? parts[1] : nil)
    }
  }

  /// Whether an element may stand inside `parent`, which stands inside `grandparent`.
  func allow(parent: String, grandparent: String) -> Bool {
    patterns.isEmpty
      || patterns.contains { pattern in
        Self.matches(pattern.parent, parent)
          && (pattern.grandparent.map { $0 == grandparent } ?? true)
      }
  }

  /// The levels in words, for messages.
  var words: String {
    var names: [Substring] = []
    for pattern in patterns {
      let level = pattern.grandparent ?? pattern.parent
      if !names.contains(level) { names.append(level) }
    }
    return names.joined(separator: ", ")
  }

  private static func matches(_ pattern: Substring, _ name: String) -> Bool {
    switch pattern {
    case "*": true
    case "*Grp": name.hasSuffix("Grp") && name != "transacGrp"
    default: pattern == name
    }
  }
}
