// One text in which decided beads are found again.
import BitextFormats
import DocumentModel
import TextModel

/// One text in which the sentences of decided beads are found again, each of them once.
struct DecidedSide: Sendable {
  private let document: Document
  private let tracking: SentenceTracking
  private let places: [String: Int]
  /// For each content the sentences that have it, in order.
  private let placesOfContent: [Substring: [Int]]
  private var isTaken: [Bool]

  /// - Parameter hash: The SHA-256 that the text had then, where the alignment tells.
  init(_ document: Document, earlier: EarlierSide, hash: String?) {
    self.document = document
    let ids = document.sentences.map(\.id)
    var earlier = earlier
    // Sentences that have a number alone can be told only while the text is the same.
    if hash.map({ $0 == document.source.hash.hex }) ?? (earlier.ids.count == ids.count) {
      earlier.assume(ids: ids)
    }
    tracking = SentenceTracking(earlier: earlier.ids, ids: ids, isDecided: earlier.isDecided)
    places = Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    placesOfContent = Dictionary(grouping: ids.indices) { ids[$0].prefix { $0 != "." } }
    isTaken = Array(repeating: false, count: ids.count)
  }

  /// Where earlier sentences stand now, ascending; `nil` unless all of them are there.
  func present(_ earlier: [Int]) -> [Int]? {
    let found = earlier.compactMap { index in
      tracking.present.indices.contains(index) ? tracking.present[index] : nil
    }
    return found.count == earlier.count ? found.sorted() : nil
  }

  /// Free sentences with these ids, or else of the same content, ascending.
  func find(_ ids: [String]) -> [Int]? {
    var found: [Int] = []
    for id in ids {
      let exact = places[id].map { [$0] } ?? []
      let others = placesOfContent[id.prefix { $0 != "." }] ?? []
      guard let place = (exact + others).first(where: { !isTaken[$0] && !found.contains($0) })
      else { return nil }
      found.append(place)
    }
    return found.sorted()
  }

  /// Takes sentences for a bead; false, and none is taken, unless all are free.
  mutating func take(_ sentences: [Int]) -> Bool {
    guard Set(sentences).count == sentences.count, sentences.allSatisfy({ !isTaken[$0] }) else {
      return false
    }
    for index in sentences { isTaken[index] = true }
    return true
  }

  /// Takes sentences for a bead; where that cannot be, the `others` that it took of the other text
  /// are free again.
  mutating func take(
    _ sentences: [Int], elseFreeing others: [Int], of side: inout DecidedSide
  ) -> Bool {
    if take(sentences) { return true }
    for index in others { side.isTaken[index] = false }
    return false
  }

  /// What has become of earlier sentences, in words.
  func fate(of earlier: [Int], name: String) -> String {
    if earlier.isEmpty { return "it has no \(name)" }
    if let present = present(earlier) { return "its \(name) is still “\(quote(present))”" }
    let gone = earlier.first {
      !tracking.present.indices.contains($0) || tracking.present[$0] == nil
    }
    let now = gone.map { tracking.inPlace(of: $0) } ?? 0..<0
    if now.isEmpty { return "its \(name) is gone" }
    return "its \(name) has changed, and in its place stands “\(quote(Array(now)))”"
  }

  private func quote(_ sentences: [Int]) -> String {
    let text = document.joinedText(of: sentences)
    return text.count > 60 ? text.prefix(59) + "…" : text
  }
}
