// Counts the lists of a Word document while it is read.

/// Counts the lists of a Word document while its paragraphs are read, in their order.
struct DOCXCounters {
  private let numbering: DOCXNumbering
  /// The last number of each level, by definition: lists of one definition count together.
  private var counts: [String: [Int?]] = [:]
  /// The starts of lists that have been used, so that each counts once.
  private var used: Set<Start> = []

  private struct Start: Hashable {
    var list: Int
    var level: Int
  }

  /// A paragraph's label.
  struct Label {
    /// The label with the space after it.
    var text: String
    var isBullet: Bool
  }

  init(_ numbering: DOCXNumbering) {
    self.numbering = numbering
  }

  /// The level of a list that belongs to a paragraph style.
  func level(ofStyle style: String?, inList number: Int) -> Int? {
    guard let style, let list = numbering.lists[number],
      let levels = numbering.definitions[list.definition]
    else { return nil }
    return levels.keys.sorted().first { levels[$0]?.paragraphStyle == style }
  }

  /// The label of the next paragraph on a level of a list; `nil` where it has none.
  mutating func next(inList number: Int, level index: Int) -> Label? {
    guard let list = numbering.lists[number], (0..<DOCXNumbering.levelCount).contains(index),
      let level = level(index, of: list)
    else { return nil }
    if level.isBullet { return Label(text: "", isBullet: true) }
    var counts = counts[list.definition] ?? Array(repeating: nil, count: DOCXNumbering.levelCount)
    let isNew = used.insert(Start(list: number, level: index)).inserted
    if isNew, let start = list.starts[index] {
      counts[index] = start
    } else {
      counts[index] = counts[index].map { min($0 + 1, Int(Int32.max)) } ?? level.start
    }
    for deeper in (index + 1)..<max(DOCXNumbering.levelCount, index + 1) {
      let restart = self.level(deeper, of: list)?.restart ?? deeper
      if index < restart { counts[deeper] = nil }
    }
    self.counts[list.definition] = counts
    let text = label(level, list, counts)
    let isBullet = ListLabel.isBullet(text)
    return Label(text: isBullet ? "" : ListLabel.spaced(text), isBullet: isBullet)
  }

  private func level(_ index: Int, of list: DOCXNumbering.List) -> DOCXNumbering.Level? {
    list.levels[index] ?? numbering.definitions[list.definition]?[index]
  }

  private func label(
    _ level: DOCXNumbering.Level, _ list: DOCXNumbering.List, _ counts: [Int?]
  ) -> String {
    var text = ""
    var isNumber = false
    for character in level.text.prefix(100) {
      if isNumber, let digit = character.wholeNumberValue, (1...counts.count).contains(digit) {
        let other = self.level(digit - 1, of: list)
        let count = counts[digit - 1] ?? other?.start ?? 1
        text += (level.isLegal ? .decimal : other?.style ?? .decimal).text(count)
        isNumber = false
      } else {
        if isNumber { text += "%" }
        isNumber = character == "%"
        if !isNumber { text.append(character) }
      }
    }
    return text
  }
}
