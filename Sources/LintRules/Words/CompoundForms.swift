// Compounds that documents write in different ways.
import Linting

/// Compounds that one document writes as one word and another apart.
struct CompoundForms {
  private let facts: [InconsistentSpelling.Facts]

  init(_ facts: [InconsistentSpelling.Facts]) {
    self.facts = facts
  }

  /// One finding for each compound.
  func findings() -> [Finding] {
    let apart = Set(facts.lazy.flatMap(\.compounds).filter { $0.form != .closed }.map(\.key))
    var byKey: [UInt64: [CompoundWord]] = [:]
    for compound in facts.lazy.flatMap(\.compounds) where apart.contains(compound.key) {
      byKey[compound.key, default: []].append(compound)
    }
    return byKey.values.compactMap(finding).sorted()
  }

  private func finding(of places: [CompoundWord]) -> Finding? {
    let ownCounts = Dictionary(grouping: places, by: \.place.document)
    // What one document mixes is found in it.
    let clear = places.filter { place in
      Set((ownCounts[place.place.document] ?? []).map { $0.form == .closed }).count == 1
    }
    let closed = clear.filter { $0.form == .closed }
    let others = clear.filter { $0.form != .closed }
    guard !closed.isEmpty, !others.isEmpty else { return nil }
    let isClosedUsual = Self.total(closed) >= Self.total(others)
    let (usual, strays) = isClosedUsual ? (closed, others) : (others, closed)
    guard let model = usual.first?.place, let stray = strays.first?.place else { return nil }
    return InconsistentSpelling.finding(
      strays.map(\.place), model: usual.map(\.place),
      "“\(stray.text)” is written “\(model.text)” in other documents")
  }

  private static func total(_ words: [CompoundWord]) -> Int { words.reduce(0) { $0 + $1.count } }
}
