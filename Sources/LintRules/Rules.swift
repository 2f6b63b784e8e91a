// All rules that there are.
package import Linting

/// A choice of the rules that there are.
package struct Rules: Sendable {
  /// The rules that look at each document by itself.
  package var document: [any DocumentRule]
  /// The rules that compare documents.
  package var collection: [any CollectionRule]
  /// The rules that look at a translation beside its source.
  package var pair: [any PairRule]
  /// The ids of the rules about the comments that switch rules off.
  package var suppression: [String]

  private static let names = NameBoard()

  /// Every rule.
  package static let all = Rules(
    document: [
      AcronymRedefined(), AdmittedTerm(), DeprecatedTerm(), InconsistentEnumeration(),
      InconsistentReference(), TermCase(), TermInWrongLanguage(),
    ],
    collection: [
      AcronymConflict(), AcronymUndefined(), UnlistedName(),
      InconsistentName(names), InconsistentCapitalization(names), InconsistentSpelling(),
      InconsistentDash(),
      ConflictingFigure(names), InconsistentWording(), NumberStyle(),
    ],
    pair: [
      EnumerationMismatch(), InconsistentRendering(), MissingSegment(), MissingTerm(),
      NumberMismatch(), Untranslated(), WrongReferent(),
    ],
    suppression: SuppressionRules.descriptions.map(\.id))

  /// What the rules are for, in the order of their ids.
  package var descriptions: [RuleDescription] {
    let about = SuppressionRules.descriptions.filter { suppression.contains($0.id) }
    let rules =
      document.map { type(of: $0).description } + collection.map { type(of: $0).description }
      + pair.map { type(of: $0).description }
    return (rules + about).sorted { $0.id < $1.id }
  }

  /// The ids of the rules.
  package var ids: [String] { descriptions.map(\.id) }

  /// The rules of this choice that are among `ids`.
  package func selecting(_ ids: some Collection<String>) -> Rules {
    Rules(
      document: document.filter { ids.contains(type(of: $0).description.id) },
      collection: collection.filter { ids.contains(type(of: $0).description.id) },
      pair: pair.filter { ids.contains(type(of: $0).description.id) },
      suppression: suppression.filter { ids.contains($0) })
  }

  /// The rules with the options that the settings give.
  package func configured(_ options: [String: RuleOptions]) -> Rules {
    var rules = self
    rules.document = document.map { $0.configured(options[$0.id] ?? RuleOptions()) }
    rules.collection = collection.map { $0.configured(options[$0.id] ?? RuleOptions()) }
    rules.pair = pair.map { $0.configured(options[$0.id] ?? RuleOptions()) }
    return rules
  }
}
