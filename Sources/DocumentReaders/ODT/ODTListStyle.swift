// How an OpenDocument text labels the items of a list.
internal import Markup

/// How an OpenDocument text labels the items of a list (OpenDocument 1.3, part 3, section 16.30).
struct ODTListStyle {
  /// A level of a list.
  struct Level {
    var style = OrdinalStyle.none
    var isBullet = false
    var prefix = ""
    var suffix = ""
    var start = 1
    /// How many levels, this one included, show their numbers.
    var shownLevels = 1
    /// The whole label with `%1%` for the number of the outermost level, as LibreOffice writes it.
    var format: String?
  }

  private(set) var levels: [Int: Level] = [:]

  /// Reads a `text:list-style` or `text:outline-style`.
  init(_ element: XMLElement) {
    for child in element.elements {
      guard
        child.name.local.hasSuffix("level-style-number")
          || child.name.local.hasSuffix("level-style-bullet")
          || child.name.local == "outline-level-style",
        let number = child.value("level").flatMap({ Int($0) }), (1...20).contains(number)
      else { continue }
      levels[number] = Self.level(child)
    }
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    level.isBullet = element.name.local.hasSuffix("bullet")
    level.style = style(element.value("num-format") ?? "")
    level.prefix = element.value("num-prefix") ?? ""
    level.suffix = element.value("num-suffix") ?? ""
    level.start = element.value("start-value").flatMap { Int($0) } ?? 1
    level.shownLevels = element.value("display-levels").flatMap { Int($0) } ?? 1
    level.format = element.value("num-list-format")
    return level
  }

  /// A style by its first number; LibreOffice writes out how Chinese numbers go on.
  private static func style(_ format: String) -> OrdinalStyle {
    switch format.first {
    case nil: .none
    case "1": .decimal
    case "A": .upperLetter
    case "a": .lowerLetter
    case "I": .upperRoman
    case "i": .lowerRoman
    case "一": .chinese
    case "壹": .chineseLegal
    case "甲": .heavenlyStems
    case "子": .earthlyBranches
    case "①": .circled
    case "⑴": .parenthesized
    case "１": .fullWidth
    default: .decimal
    }
  }

  /// The label of an item, with the space after it; `nil` where the level has none.
  ///
  /// - Parameter counts: The last number of each level, the outermost first.
  func label(level number: Int, counts: [Int]) -> String? {
    guard let level = levels[number], counts.indices.contains(number - 1) else { return nil }
    guard level.style != .none else { return nil }
    let text = level.format.map { filled($0, counts) } ?? plain(level, number, counts)
    return ListLabel.spaced(text)
  }

  private func plain(_ level: Level, _ number: Int, _ counts: [Int]) -> String {
    let first = max(1, number - max(1, level.shownLevels) + 1)
    let numbers = (first...number).compactMap { shown($0, counts) }
    return level.prefix + numbers.joined(separator: ".") + level.suffix
  }

  private func shown(_ number: Int, _ counts: [Int]) -> String? {
    guard counts.indices.contains(number - 1) else { return nil }
    let text = (levels[number]?.style ?? .decimal).text(counts[number - 1])
    return text.isEmpty ? nil : text
  }

  private func filled(_ format: String, _ counts: [Int]) -> String {
    let parts = format.prefix(200).split(separator: "%", omittingEmptySubsequences: false)
    // What stands between two signs is a level; every other part is itself.
    return parts.enumerated().map { index, part in
      index % 2 == 0 ? String(part) : Int(part).flatMap { shown($0, counts) } ?? ""
    }.joined()
  }
}
