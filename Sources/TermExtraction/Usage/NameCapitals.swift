// Tells names apart that differ in nothing but capitals.

/// Tells names apart that differ in nothing but capitals.
struct NameCapitals {
  let merged: MergedNames
  let wordings: NameWordings

  /// A way to write a name: which of its words have a capital.
  private struct Writing {
    let capitals: [Bool]
    let use: NameComparison.Use
    /// Whether the first word has its capital from the sentence.
    let beginsSentence: Bool
  }

  /// The names of a group that are written in several ways: the places of each way, the most
  /// frequent first.
  func variations(of group: [Int]) -> [[[NameComparison.Use]]] {
    let byWords = Dictionary(grouping: group.filter { !merged.forms[$0].isAcronym }) {
      wordings.words[$0]
    }
    return byWords.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { words, forms in
      words.count > 1 ? ways(forms.flatMap(writings)) : nil
    }
  }

  private func writings(of form: Int) -> [Writing] {
    zip(merged.uses[form], merged.forms[form].mentions).compactMap { use, mention in
      guard mention.evidence.isDisjoint(with: Self.saysNothing) else { return nil }
      let words = mention.tokens.filter {
        $0.isWord && !EnglishFunctionWords.function.contains($0.folded)
      }
      // `cross-Strait`, `High-level`: every part counts.
      let parts = words.flatMap(\.word.partCapitals)
      return Writing(capitals: parts, use: use, beginsSentence: words.first?.isFirst ?? false)
    }
  }

  /// Places whose capitals are those of a heading or a title, or of a longer name.
  private static let saysNothing: Mention.Evidence = [.nested, .heading, .title, .quotedTitle]

  private func ways(_ writings: [Writing]) -> [[NameComparison.Use]]? {
    var ways: [[Bool]: [NameComparison.Use]] = [:]
    for writing in writings where !writing.beginsSentence {
      ways[writing.capitals, default: []].append(writing.use)
    }
    guard ways.count > 1, Set(ways.keys.map(\.count)).count == 1 else { return nil }
    return ways.sorted { left, right in
      (right.value.count, left.key.count { $0 }) < (left.value.count, right.key.count { $0 })
    }.map(\.value)
  }
}
