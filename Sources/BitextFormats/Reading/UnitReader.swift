// Reads a bilingual file unit by unit.

/// Reads a bilingual file unit by unit, in little memory.
package protocol UnitReader: AnyObject {
  /// The next unit; `nil` after the last.
  ///
  /// - Throws: `XMLError`, `MarkupError` or ``BitextFormatError`` at the first fault, after the
  ///   units before it.
  func next() throws -> BilingualUnit?

  /// The languages, as far as they are known: from the first unit on.
  var languages: UnitLanguages { get }

  /// What a person should know of what was read so far: what was passed over.
  var remarks: [String] { get }
}

/// How many things of a kind were passed over, in words.
struct PassedOver {
  private var counts: [(what: String, count: Int)] = []

  /// Counts one more of a kind.
  mutating func add(_ what: String) {
    guard let index = counts.firstIndex(where: { $0.what == what }) else {
      return counts.append((what, 1))
    }
    counts[index].count += 1
  }

  /// A line for each kind, in the order of their appearance.
  var remarks: [String] { counts.map { "\($0.what): \($0.count)" } }
}
