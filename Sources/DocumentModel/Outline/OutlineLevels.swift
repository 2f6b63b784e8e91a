// The open levels of the outlines that a search keeps.

/// The open levels of several outlines, the outermost first, in one piece of memory: the search for
/// the cheapest outline copies them for every mark.
struct OutlineLevels {
  /// How deep an outline may go.
  static let deepest = 10

  private var levels: [OutlineLevel]
  private(set) var counts: [Int]

  /// Makes room for the levels of so many outlines, which have none yet.
  init(outlines: Int) {
    levels = Array(repeating: .none, count: outlines * Self.deepest)
    counts = Array(repeating: 0, count: outlines)
  }

  /// The level of an outline at a depth, from 0.
  subscript(outline: Int, depth: Int) -> OutlineLevel { levels[outline * Self.deepest + depth] }

  /// The deepest level of an outline.
  func last(of outline: Int) -> OutlineLevel? {
    counts[outline] > 0 ? self[outline, counts[outline] - 1] : nil
  }

  /// Whether one of an outline's levels before `end` satisfies `predicate`.
  func contains(
    in outline: Int, before end: Int, where predicate: (OutlineLevel) -> Bool
  ) -> Bool {
    let start = outline * Self.deepest
    return levels[start..<(start + max(0, min(end, counts[outline])))].contains(where: predicate)
  }

  /// Whether an outline has the first `kept` levels of another one in `others`, and then `last`,
  /// where there is one, and no more.
  func has(
    _ outline: Int, _ others: OutlineLevels, _ other: Int, _ kept: Int, and last: OutlineLevel?
  ) -> Bool {
    guard counts[outline] == kept + (last == nil ? 0 : 1) else { return false }
    // The last levels differ most often.
    if let last, self[outline, kept] != last { return false }
    for depth in 0..<kept where self[outline, depth] != others[other, depth] { return false }
    return true
  }

  /// Gives an outline the first `kept` levels of another one in `others`, and then `last`, where
  /// there is one and room for it.
  mutating func set(
    _ outline: Int, _ others: OutlineLevels, _ other: Int, _ kept: Int, and last: OutlineLevel?
  ) {
    for depth in 0..<kept { levels[outline * Self.deepest + depth] = others[other, depth] }
    counts[outline] = kept
    guard let last, kept < Self.deepest else { return }
    levels[outline * Self.deepest + kept] = last
    counts[outline] = kept + 1
  }
}
