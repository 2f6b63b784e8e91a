// Finds stems that begin alike.

/// Finds stems that begin alike: `diplomat` and `diplomaci`.
struct PrefixIndex {
  private let entries: [(bytes: [UInt8], entry: Int32)]

  /// The shortest beginning that says something.
  private static let shortestPrefix = 4
  /// How much of two stems must be shared, counted on both.
  private static let leastShare: Float = 0.7
  /// How many neighbours in byte order are looked at on each side.
  private static let reach = 24

  init(_ vocabulary: Vocabulary) {
    entries = (0..<vocabulary.count).filter { vocabulary.kinds[$0] == .stem }
      .map { entry in (vocabulary.withBytes(entry) { Array($0) }, Int32(entry)) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
  }

  /// Calls `body` with the stems that begin like `stem` and .8 of the share in common.
  ///
  /// - Complexity: O(log n) in the number of stems.
  func forEach(_ stem: UnsafeBufferPointer<UInt8>, _ body: (Int32, Float) -> Void) {
    guard stem.count >= Self.shortestPrefix else { return }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].bytes.lexicographicallyPrecedes(stem) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let after = entries[low..<min(low + Self.reach, entries.count)]
    let before = entries[max(0, low - Self.reach)..<low].reversed()
    for (bytes, entry) in after { guard report(bytes, entry, stem, body) else { break } }
    for (bytes, entry) in before { guard report(bytes, entry, stem, body) else { break } }
  }

  /// Reports one neighbour; false where the beginning in common has become too short.
  private func report(
    _ bytes: [UInt8], _ entry: Int32, _ stem: UnsafeBufferPointer<UInt8>,
    _ body: (Int32, Float) -> Void
  ) -> Bool {
    let common = zip(bytes, stem).prefix { $0 == $1 }.count
    guard common >= Self.shortestPrefix else { return false }
    let share = 2 * Float(common) / Float(bytes.count + stem.count)
    if share >= Self.leastShare { body(entry, 0.8 * share) }
    return true
  }
}
