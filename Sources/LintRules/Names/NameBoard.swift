// The comparison of names that several rules ask for.
import Synchronization
import TermExtraction

/// The comparison of names that several rules ask for, made once for the same documents.
final class NameBoard: Sendable {
  private struct Memory {
    var facts: [NameFacts] = []
    var comparison: NameComparison?
  }

  private let memory = Mutex(Memory())

  /// The comparison of the names of documents.
  func comparison(of facts: [NameFacts]) -> NameComparison {
    memory.withLock { memory in
      if let known = memory.comparison, memory.facts.elementsEqual(facts, by: ===) { return known }
      let comparison = NameComparison(facts.map(\.names))
      memory = Memory(facts: facts, comparison: comparison)
      return comparison
    }
  }
}
