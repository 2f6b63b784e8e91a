// The open levels of an outline, the outermost first.

/// The open levels of an outline, the outermost first; held in place, since the search for the
/// cheapest outline copies them for every mark.
struct OutlineLevels {
  /// How deep an outline may go.
  static let deepest = 10

  private var levels = InlineArray<10, OutlineLevel>(repeating: .none)
  private(set) var count = 0

  /// The last level.
  var last: OutlineLevel? { count > 0 ? levels[count - 1] : nil }

  /// The level at `depth`, from 0; `depth` is less than ``count``.
  subscript(depth: Int) -> OutlineLevel { levels[depth] }

  /// How many of the levels before `end` satisfy `predicate`.
  func count(before end: Int, where predicate: (OutlineLevel) -> Bool) -> Int {
    var found = 0
    for depth in 0..<min(end, count) where predicate(levels[depth]) { found += 1 }
    return found
  }

  /// Whether one of the levels before `end` satisfies `predicate`.
  func contains(before end: Int, where predicate: (OutlineLevel) -> Bool) -> Bool {
    for depth in 0..<min(end, count) where predicate(levels[depth]) { return true }
    return false
  }

  /// The last level that satisfies `predicate`.
  func lastIndex(where predicate: (OutlineLevel) -> Bool) -> Int? {
    var depth = count - 1
    while depth >= 0 {
      if predicate(levels[depth]) { return depth }
      depth -= 1
    }
    return nil
  }

  /// Whether these are the first `kept` levels of `other` and then `last`, where there is one.
  func are(_ other: OutlineLevels, _ kept: Int, and last: OutlineLevel?) -> Bool {
    guard count == kept + (last == nil ? 0 : 1) else { return false }
    // The last levels differ most often.
    if let last, levels[count - 1] != last { return false }
    for depth in 0..<kept where levels[depth] != other.levels[depth] { return false }
    return true
  }

  /// Closes all but the first `kept` levels, and opens `last`, where there is one and room for it.
  mutating func close(to kept: Int, opening last: OutlineLevel?) {
    count = min(kept, count)
    guard let last, count < Self.deepest else { return }
    levels[count] = last
    count += 1
  }
}
