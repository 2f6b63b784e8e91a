// Beads that a person decided in an earlier alignment, found again in the present texts.
package import BitextFormats
package import DocumentModel

/// The beads of an earlier alignment that a person confirmed or corrected, in the present texts.
///
/// Each of them is either placed, with the indices that its sentences have now, or not, with the
/// reason. None is in both lists, and none is dropped.
package struct DecidedBeads: Sendable {
  /// A decided bead that does not apply to the present texts.
  package struct Unplaced: Sendable {
    /// The bead as it was, without its places.
    package let record: Links.Record
    /// Why it does not apply, in words and with the texts as they are now.
    package let reason: String
    /// Whether it was set aside before.
    package let isOld: Bool
  }

  /// The beads that apply.
  package private(set) var placed: [Bead] = []
  /// The beads that do not.
  package private(set) var unplaced: [Unplaced] = []
  private var source: DecidedSide
  private var target: DecidedSide

  /// Finds the decided beads of `links` in two documents.
  ///
  /// - Parameter setAside: Decided beads that did not apply before; they may now.
  /// - Complexity: O(n log n) in the number of sentences and beads.
  package init(
    _ links: Links?, setAside: [Links.Record] = [], source: Document, target: Document
  ) {
    let records = links?.records ?? []
    self.source = DecidedSide(
      source, earlier: EarlierSide(records, \.bead.source, \.sourceIDs),
      hash: links?.header?.source.sha256)
    self.target = DecidedSide(
      target, earlier: EarlierSide(records, \.bead.target, \.targetIDs),
      hash: links?.header?.target.sha256)
    let decided = records.filter { record in
      record.bead.origin != .automatic && record.bead.source + record.bead.target != []
    }
    for record in decided { place(record) }
    let known = Set(decided.map(Identity.init))
    for record in setAside where !known.contains(Identity(record)) { placeAgain(record) }
  }

  /// Whether a file, readable or not, may hold beads that a person decided.
  package static func mayStand(in bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let decided: [Bead.Origin] = [.confirmed, .corrected]
    return decided.contains { origin in
      text.contains("\"\(origin.rawValue)\"") || text.contains(">\(origin.rawValue)<")
    }
  }

  /// What makes two records the same decision.
  private struct Identity: Hashable {
    let source: [String]
    let target: [String]

    init(_ record: Links.Record) {
      source = record.sourceIDs
      target = record.targetIDs
    }
  }

  private mutating func place(_ record: Links.Record) {
    let found = (source.present(record.bead.source), target.present(record.bead.target))
    guard let sources = found.0, let targets = found.1 else {
      return set(
        record,
        aside: [
          source.fate(of: record.bead.source, name: "source"),
          target.fate(of: record.bead.target, name: "target"),
        ].joined(separator: "; "))
    }
    guard source.take(sources), target.take(targets, elseFreeing: sources, of: &source) else {
      return set(record, aside: "another bead that was decided has its sentences")
    }
    add(record, sources, targets)
  }

  private mutating func placeAgain(_ record: Links.Record) {
    guard let sources = source.find(record.sourceIDs), let targets = target.find(record.targetIDs),
      source.take(sources), target.take(targets, elseFreeing: sources, of: &source)
    else {
      unplaced.append(
        Unplaced(record: record, reason: "its sentences are not back yet", isOld: true))
      return
    }
    add(record, sources, targets)
  }

  private mutating func add(_ record: Links.Record, _ sources: [Int], _ targets: [Int]) {
    var bead = record.bead
    bead.source = sources
    bead.target = targets
    bead.explanation = nil
    placed.append(bead)
  }

  private mutating func set(_ record: Links.Record, aside reason: String) {
    var record = record
    record.sourceSpans = []
    record.targetSpans = []
    unplaced.append(Unplaced(record: record, reason: reason, isOld: false))
  }
}

extension DecidedBeads.Unplaced: CustomStringConvertible {
  /// One line for a person: which bead, and why it does not apply.
  package var description: String {
    let sides = [record.bead.source, record.bead.target].map { side in
      side.isEmpty ? "none" : side.map(String.init).joined(separator: ",")
    }
    return "\(record.bead.origin.rawValue) bead \(sides[0]) – \(sides[1]): \(reason)"
  }
}

extension DecidedBeads {
  /// So many beads that no longer apply are told one by one.
  private static let mostTold = 10

  /// What a person should be told: each bead that no longer applies, and where it is kept.
  package func warnings(file: String) -> [String] {
    let new = unplaced.filter { !$0.isOld }
    var warnings = new.prefix(Self.mostTold).map { "no longer applies: \($0)" }
    if new.count > Self.mostTold {
      warnings.append("no longer applies: so with \(new.count - Self.mostTold) more")
    }
    if !unplaced.isEmpty {
      let old = unplaced.count - new.count
      warnings.append(
        "decided beads that do not apply, kept in \(file): \(unplaced.count)"
          + (old > 0 ? ", \(old) of them as before" : ""))
    }
    return warnings
  }
}
