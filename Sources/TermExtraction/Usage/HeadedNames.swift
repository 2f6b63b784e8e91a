// Names that a heading gives in another way than the text under it.
internal import TextModel

/// Finds plans that a heading calls by another noun than the text, or by none.
struct HeadedNames {
  /// A capitalised name that ends in a noun for a plan.
  private struct Plan {
    let core: String
    let noun: String
    let mention: Mention
  }

  /// The places of each plan that a heading calls otherwise, those in the text first.
  let groups: [[(value: String, mention: Mention)]]

  init(_ lines: [EnglishLine], _ mentions: [Mention]) {
    let headings = lines.filter(\.isHeading).compactMap(Self.heading)
    guard !headings.isEmpty else {
      groups = []
      return
    }
    var inText: [String: [Plan]] = [:]
    for mention in mentions where mention.evidence.contains(.capitalized) {
      guard mention.evidence.isDisjoint(with: [.heading, .nested]),
        let plan = Self.plan(mention)
      else { continue }
      inText[plan.core, default: []].append(plan)
    }
    let nouns = Dictionary(grouping: headings.compactMap { Self.plan($0)?.noun }) { $0 }
    groups = headings.compactMap { heading in
      let own = Self.plan(heading)
      let core = own?.core ?? Mention.key(of: heading.tokens)
      guard let plans = inText[core], let first = plans.first,
        plans.allSatisfy({ $0.noun == first.noun })
      else { return nil }
      // A heading without the noun is a name cut short where the others have it.
      let differs = own.map { $0.noun != first.noun } ?? ((nouns[first.noun]?.count ?? 0) >= 2)
      guard differs else { return nil }
      return plans.map { ("text", $0.mention) } + [("heading", heading)]
    }
  }

  /// A heading that is nothing but a few capitalised words.
  private static func heading(_ line: EnglishLine) -> Mention? {
    guard (2...6).contains(line.tokens.count), let first = line.tokens.first,
      let last = line.tokens.last, line.tokens.allSatisfy({ $0.isWord && $0.isCapitalized })
    else { return nil }
    return Mention(
      document: line.document, block: line.block,
      span: .init(first.span.start, last.span.end), tokens: line.tokens, evidence: .heading)
  }

  private static func plan(_ mention: Mention) -> Plan? {
    guard mention.tokens.count >= 2, let noun = mention.tokens.last?.base,
      SharedCores.nouns.contains(noun)
    else { return nil }
    let american = noun.hasPrefix("programme") ? "program" + noun.dropFirst(9) : noun
    return Plan(
      core: Mention.key(of: Array(mention.tokens.dropLast())), noun: american, mention: mention)
  }
}
