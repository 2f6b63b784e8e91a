// Counts what a format cannot hold.
internal import GlossaryModel

/// Counts the fields that a format cannot hold.
struct LeftBehind {
  private var counts: [String: Int] = [:]

  /// Counts one value of a field.
  mutating func add(_ field: String, _ count: Int = 1) {
    if count > 0 { counts[field, default: 0] += count }
  }

  /// Counts the fields of a concept other than those that the format holds.
  mutating func add(_ concept: Concept, but held: Set<String>) {
    for field in concept.namedFields where !held.contains(field.name) {
      add(field.name == "note" ? "note of a concept" : field.name)
    }
  }

  /// Counts the fields of a term other than those that the format holds.
  mutating func add(_ term: Term, but held: Set<String>) {
    for field in term.namedFields where !held.contains(field.name) {
      // A full form is what a term is where nothing is said.
      if field.name == "kind", term.kind == .fullForm { continue }
      add(field.name == "note" ? "note of a term" : field.name)
    }
  }

  /// A line for each field, in the order of their names.
  var remarks: [String] {
    counts.sorted { $0.key < $1.key }.map { "left behind: \($0.key) (\($0.value))" }
  }
}
