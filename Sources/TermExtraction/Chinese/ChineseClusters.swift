// Puts the Chinese names of one thing together.

/// The Chinese names that stand for one another, as sets.
struct ChineseClusters {
  private var parents: [String: String] = [:]

  init(_ equivalents: [(String, String)]) {
    for (left, right) in equivalents { join(left, right) }
  }

  /// The name that stands for the set of `name`.
  mutating func root(_ name: String) -> String {
    var name = name
    while let parent = parents[name] {
      if let grandparent = parents[parent] { parents[name] = grandparent }
      name = parent
    }
    return name
  }

  private mutating func join(_ left: String, _ right: String) {
    let (left, right) = (root(left), root(right))
    if left != right { parents[max(left, right)] = min(left, right) }
  }
}
