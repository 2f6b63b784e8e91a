// Patterns for names, with * and ?.

/// A pattern for names: `*` stands for any text, `?` for any character.
struct NamePattern {
  private let pattern: [Character]

  /// Takes a pattern.
  init(_ pattern: String) {
    self.pattern = Array(pattern)
  }

  /// Whether a name fits the whole pattern.
  ///
  /// - Complexity: O(n·m) in the lengths of the name and the pattern.
  func matches(_ name: String) -> Bool {
    let name = Array(name)
    var (place, index) = (0, 0)
    var star: (place: Int, index: Int)?
    while index < name.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, index)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == name[index] {
        (place, index) = (place + 1, index + 1)
      } else if let last = star {
        star = (last.place, last.index + 1)
        (place, index) = (last.place + 1, last.index + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
