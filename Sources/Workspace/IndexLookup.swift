// Looks terms up in an index that may turn out to be broken.
import GlossaryStore
import TermMatching

/// Looks terms up in a workspace's index; one that turns out to be broken is made again.
final class IndexLookup: TermLookup {
  private let index: GlossaryIndex
  private var lookup: any TermLookup
  private var store: GlossaryStore?

  init(index: GlossaryIndex) throws {
    self.index = index
    (lookup, store) = try index.open()
  }

  func search(_ query: String, limit: Int) -> [LookupHit] {
    answer { $0.search(query, limit: limit) }
  }

  func suggestions(for query: String, limit: Int) -> [LookupHit] {
    answer { $0.suggestions(for: query, limit: limit) }
  }

  private func answer(_ ask: (any TermLookup) -> [LookupHit]) -> [LookupHit] {
    let hits = ask(lookup)
    guard let damage = store?.damage else { return hits }
    index.warn("\(Workspace.shown(index.path)) \(damage); it is made again from the glossary")
    store = nil
    guard let made = try? index.make() else { return hits }
    (lookup, store) = made
    return ask(lookup)
  }
}
