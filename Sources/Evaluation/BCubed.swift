// How well names are grouped.

/// B³ precision and recall of a grouping (Bagga and Baldwin 1998, "Entity-Based Cross-Document
/// Coreferencing Using the Vector Space Model", section 4): of each item, the share of its group that
/// belongs with it, and the share of what belongs with it that is in its group, averaged over items.
package struct BCubed: Hashable, Sendable {
  /// How many items were grouped.
  package let count: Int
  /// The average share of an item's group that belongs with it; 0 without items.
  package let precision: Double
  /// The average share of what belongs with an item that its group has; 0 without items.
  package let recall: Double

  /// The harmonic mean of precision and recall.
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// Compares two groupings of the same items, each item with its right group and its own.
  ///
  /// - Complexity: O(n).
  package init(_ items: [(right: Int, own: Int)] = []) {
    var rightSizes: [Int: Int] = [:]
    var ownSizes: [Int: Int] = [:]
    var shared: [[Int]: Int] = [:]
    for item in items {
      rightSizes[item.right, default: 0] += 1
      ownSizes[item.own, default: 0] += 1
      shared[[item.right, item.own], default: 0] += 1
    }
    var (precision, recall) = (0.0, 0.0)
    for item in items {
      let both = Double(shared[[item.right, item.own]] ?? 0)
      precision += both / Double(ownSizes[item.own] ?? 1)
      recall += both / Double(rightSizes[item.right] ?? 1)
    }
    count = items.count
    self.precision = items.isEmpty ? 0 : precision / Double(items.count)
    self.recall = items.isEmpty ? 0 : recall / Double(items.count)
  }
}
