// Keeps names that are one thing's together, and those apart that cannot be.

/// Sets of names that grow together, unless two of their names cannot be one thing's.
///
/// Union by index with path halving (Tarjan and van Leeuwen 1984); a set remembers what its names
/// say of ordinals, numbers, countries and regions.
struct ConceptGroups {
  private var parents: [Int]
  private var keys: [FormKey]

  init(keys: [FormKey]) {
    self.keys = keys
    parents = Array(keys.indices)
  }

  /// The representative of the set that `index` belongs to.
  mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// Puts two names into one set, unless their sets conflict.
  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(left), root(right))
    guard left != right, !keys[left].conflicts(with: keys[right]) else { return }
    let (first, second) = (min(left, right), max(left, right))
    parents[second] = first
    keys[first].absorb(keys[second])
  }

  /// The sets, each in ascending order, by their first member.
  mutating func sets() -> [[Int]] {
    var byRoot: [Int: [Int]] = [:]
    for index in parents.indices { byRoot[root(index), default: []].append(index) }
    return byRoot.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
