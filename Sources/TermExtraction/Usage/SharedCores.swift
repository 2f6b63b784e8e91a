// Names with the noun that a text gives them in small letters.
internal import TextModel

/// Finds capitalised names that a noun for a plan follows in small letters: `Belt and Road
/// cooperation framework`, beside `Belt and Road Initiative`.
struct SharedCores {
  let line: EnglishLine
  let text: EnglishText

  /// Nouns that say what kind of plan a name stands for.
  static let nouns = WordList(
    "framework initiative initiatives plan program programme programmes programs project projects")

  /// Adds the names of `mentions`, all of this line, with what follows them.
  func find(_ mentions: [Mention], into sink: inout NameSink) {
    for mention in mentions where mention.evidence.contains(.capitalized) {
      guard mention.tokens.count >= 2, mention.tokens.allSatisfy(\.isWord),
        !mention.tokens.contains(where: { $0.isAcronym || $0.isCapitalPair }),
        !mention.tokens.allSatisfy({ text.regions.isRegional($0.base) || $0.folded == "and" }),
        !Self.nouns.contains(mention.tokens.last?.base ?? ""),
        let start = line.index(startingAt: mention.span.start)
      else { continue }
      var end = start + mention.tokens.count
      if line.folded(end) == "cooperation" { end += 1 }
      guard let noun = line.word(end), !noun.isCapitalized, Self.nouns.contains(folded: noun) else {
        continue
      }
      sink.add(start..<(end + 1), in: line, .sharedCore)
    }
  }

  /// The words of a name before its noun, folded; `nil` where it has none or little before it.
  static func core(of tokens: [EnglishToken]) -> String? {
    guard let last = tokens.last, nouns.contains(last.base) else { return nil }
    var core = tokens.dropLast()
    if core.last?.folded == "cooperation" { core = core.dropLast() }
    return core.count >= 2 ? Mention.key(of: Array(core)) : nil
  }
}

extension FormGrouping {
  /// Joins names that agree in all but the noun for a plan: `A Initiative`, `A cooperation framework`.
  mutating func joinSharedCores() {
    var byCore: [String: [Int]] = [:]
    for index in forms.indices where !forms[index].isAcronym {
      guard let core = SharedCores.core(of: forms[index].tokens) else { continue }
      byCore[core, default: []].append(index)
    }
    for (_, same) in byCore.sorted(by: { $0.key < $1.key }) {
      for index in same.dropFirst() { groups.join(same[0], index) }
    }
  }
}
