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
    let names = group.filter { !merged.forms[$0].isAcronym }
    let byWords = Dictionary(grouping: names) { wordings.words[$0] }
    let longer = beginnings(of: names)
    var told: Set<NameComparison.Use> = []
    return byWords.sorted { $1.key.lexicographicallyPrecedes($0.key) }.compactMap {
      words, forms -> [[NameComparison.Use]]? in
      guard words.count > 1 else { return nil }
      let parts = forms.flatMap { longer[merged.forms[$0].key] ?? [] }
      guard !parts.isEmpty || mayDiffer(forms) else { return nil }
      let whole = forms.flatMap { writings(of: $0, upTo: .max) }
      guard let ways = ways(whole + parts.flatMap { writings(of: $0.form, upTo: $0.length) })
      else { return nil }
      // What the longer name says of a place is not said again of its beginning.
      let isNew = ways.dropFirst().contains { !told.isSuperset(of: $0) }
      told.formUnion(Array(ways.joined()))
      return isNew ? ways : nil
    }
  }

  /// Whether any of the places of names is spelt otherwise than the first one.
  private func mayDiffer(_ forms: [Int]) -> Bool {
    guard let first = forms.first.flatMap({ merged.forms[$0].mentions.first?.tokens }) else {
      return false
    }
    return forms.contains { form in
      let mentions = merged.forms[form].mentions
      return mentions.indices.contains { mention in
        !mentions[mention].tokens.elementsEqual(first) { $0.text == $1.text }
      }
    }
  }

  /// The names that go on after a preposition, by what stands before it: `A Consensus on B`.
  private func beginnings(of names: [Int]) -> [String: [(form: Int, length: Int)]] {
    var found: [String: [(form: Int, length: Int)]] = [:]
    guard names.count > 1 else { return found }
    for form in names {
      let tokens = merged.forms[form].tokens
      guard let cut = tokens.firstIndex(where: { CapitalizedSpans.headEnds.contains(folded: $0) }),
        cut >= 2
      else { continue }
      found[Mention.key(of: Array(tokens[..<cut])), default: []].append((form, cut))
    }
    return found
  }

  private func writings(of form: Int, upTo length: Int) -> [Writing] {
    zip(merged.uses[form], merged.forms[form].mentions).compactMap { use, mention in
      guard !saysNothing(mention) else { return nil }
      let words = mention.tokens.prefix(length).filter {
        $0.isWord && !EnglishFunctionWords.function.contains(folded: $0)
      }
      // `cross-Strait`, `High-level`: every part counts.
      let parts = words.flatMap(\.word.partCapitals)
      return Writing(
        capitals: parts, use: use,
        beginsSentence: words.first.map { $0.isFirst && $0.isCapitalized } ?? false)
    }
  }

  /// Whether the capitals of a place are those of a heading or a title, or of a longer name.
  private func saysNothing(_ mention: Mention) -> Bool {
    if !mention.evidence.isDisjoint(with: [.nested, .heading, .quotedTitle]) { return true }
    // `first meeting of the A Forum` is written as no title is.
    return mention.evidence.contains(.title) && mention.tokens.first?.isCapitalized == true
      && !(mention.tokens.first?.word.isOrdinal ?? false)
  }

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
