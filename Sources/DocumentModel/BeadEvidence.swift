// One reason for a bead, or against it.

/// One reason for a bead, or against it.
package struct BeadEvidence: Hashable, Sendable {
  /// What kind of reason it is.
  package enum Kind: String, CaseIterable, Sendable {
    /// A word and its rendering, as a dictionary has it or as the two texts teach it
    case dictionary
    /// The same word
    case exact
    /// Two forms of one word
    case stem
    /// Two words that begin alike
    case prefix
    /// The same number
    case number
    /// A name, spelled by its sound or as ICU has it
    case name
    /// Two names of one concept of the glossary
    case glossary
    /// The numbering and the blocks of both texts
    case enumerator
    /// The lengths of both sides
    case length
    /// Question marks, exclamation marks, quotation marks
    case punctuation
    /// How common such a bead is, whatever it says
    case prior
    /// The vectors of an embedding
    case embedding
  }

  /// What kind of reason it is.
  package var kind: Kind
  /// The word of the source, where it is about one.
  package var source: String?
  /// The word of the target, where it is about one.
  package var target: String?
  /// What it is about, where that is no word.
  package var note: String?
  /// How much it counts: above 0 for the bead, below 0 against it.
  package var weight: Double

  /// Creates a reason.
  package init(
    kind: Kind, source: String? = nil, target: String? = nil, note: String? = nil, weight: Double
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.note = note
    self.weight = weight
  }

  /// The reason seen from the other text.
  var swapped: BeadEvidence {
    BeadEvidence(
      kind: kind, source: target, target: source, note: note.map(Self.swapped), weight: weight)
  }

  private static func swapped(_ note: String) -> String {
    switch note {
    case sourceRest: targetRest
    case targetRest: sourceRest
    default: note
    }
  }

  /// What stands for the words of the source that count too little to be named.
  package static let sourceRest = "further words of the source"
  /// What stands for the words of the target that count too little to be named.
  package static let targetRest = "further words of the target"

  /// The order of reasons: the weightiest first, equals in a fixed order.
  static func isWeightier(_ left: BeadEvidence, _ right: BeadEvidence) -> Bool {
    if abs(left.weight) != abs(right.weight) { return abs(left.weight) > abs(right.weight) }
    return left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }

  private var sortKey: [String] {
    [weight < 0 ? "1" : "0", kind.rawValue, source ?? "", target ?? "", note ?? ""]
  }
}
