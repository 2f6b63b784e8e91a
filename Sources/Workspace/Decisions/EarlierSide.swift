// One text of an earlier alignment, as far as its file tells.
import BitextFormats
import DocumentModel

/// The sentences of one text at the time of an earlier alignment: their ids, and which of them stand
/// in decided beads.
struct EarlierSide {
  /// The id of each sentence; `nil` where the file names none.
  private(set) var ids: [String?] = []
  /// Whether each sentence stands in a bead that a person decided.
  private(set) var isDecided: [Bool] = []

  /// A number beyond this comes from no text that could be aligned.
  private static let mostSentences = 1 << 24

  /// Reads one side of an alignment's records.
  init(
    _ records: [Links.Record], _ indices: KeyPath<Links.Record, [Int]>,
    _ names: KeyPath<Links.Record, [String]>
  ) {
    let last = records.compactMap { $0[keyPath: indices].max() }.max() ?? -1
    guard last < Self.mostSentences else { return }
    ids = Array(repeating: nil, count: last + 1)
    isDecided = Array(repeating: false, count: last + 1)
    for record in records {
      let names = record[keyPath: names]
      for (place, index) in record[keyPath: indices].enumerated() {
        if names.indices.contains(place) { ids[index] = names[place] }
        if record.bead.origin != .automatic { isDecided[index] = true }
      }
    }
  }

  /// Takes the present sentences for those that the file names by number alone.
  mutating func assume(ids present: [String]) {
    for index in ids.indices where ids[index] == nil && present.indices.contains(index) {
      ids[index] = present[index]
    }
  }
}
