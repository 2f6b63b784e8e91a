// What kind of evidence a pair of words is.
import DocumentModel

/// Tells what kind of evidence a pair of words is, and names the words as the texts have them.
struct WordPairKinds {
  let source: Vocabulary
  let target: Vocabulary
  /// How strongly words support each other before the texts have taught anything.
  let known: SparseTable
  let forms: (source: WordForms, target: WordForms)

  /// What stands for a pair that only the two texts taught.
  private static let learnedNote = "learned from the two texts"

  /// The kind of what is about words in general.
  var general: BeadEvidence.Kind {
    forms.source.isSameLanguage(as: forms.target) ? .stem : .dictionary
  }

  /// The words of a bead as its sentences have them.
  struct Forms {
    let source: [Int32: String]
    let target: [Int32: String]
  }

  /// The words of both sides of a bead as they stand in the texts.
  func forms(of bead: BeadShape, _ source: TokenizedText, _ target: TokenizedText) -> Forms {
    Forms(
      source: forms.source.forms(in: bead.source..<bead.sourceEnd, of: source),
      target: forms.target.forms(in: bead.target..<bead.targetEnd, of: target))
  }

  /// The reason that a pair of words is.
  func evidence(
    _ pair: WordPair, isName: Bool, _ forms: Forms, weight: Double
  ) -> BeadEvidence {
    let left = pair.source.map { forms.source[$0] ?? source.string(Int($0)) }
    let right = pair.target.map { forms.target[$0] ?? target.string(Int($0)) }
    let (kind, note) = kind(pair, isName: isName, left, right)
    return BeadEvidence(kind: kind, source: left, target: right, note: note, weight: weight)
  }

  private func kind(
    _ pair: WordPair, isName: Bool, _ left: String?, _ right: String?
  ) -> (BeadEvidence.Kind, String?) {
    if isName { return (.name, nil) }
    guard let from = pair.source, let to = pair.target else {
      let alone =
        pair.source.map { source.kinds[Int($0)] }
        ?? pair.target.map { target.kinds[Int($0)] }
      return (kind(ofWord: alone), nil)
    }
    let kinds = (source.kinds[Int(from)], target.kinds[Int(to)])
    guard known.row(Int(from)).contains(where: { $0.column == to }) else {
      return (.dictionary, Self.learnedNote)
    }
    switch kinds {
    case (.number, .number): return (.number, nil)
    case (.concept, .concept): return (.glossary, nil)
    case (.stem, .stem), (.han, .han):
      guard source.string(Int(from)) == target.string(Int(to)) else { return (.prefix, nil) }
      let isSame = left.map(Self.lower) == right.map(Self.lower)
      return (isSame ? .exact : .stem, nil)
    default: return (.dictionary, nil)
    }
  }

  /// The kind of what is about a single word.
  private func kind(ofWord kind: Vocabulary.Kind?) -> BeadEvidence.Kind {
    switch kind {
    case .number: .number
    case .concept: .glossary
    case .han, .stem, nil: general
    }
  }

  /// Folds ASCII letters: whether two forms of one stem are the same word.
  private static func lower(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
