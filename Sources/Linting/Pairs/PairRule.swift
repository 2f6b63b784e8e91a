// A rule that looks at a translation beside its source.

/// A rule that looks at a translation beside its source.
package protocol PairRule: LintRule {
  /// What the rule finds in a translation; its findings stand there, with the place in the source
  /// as a related one.
  func findings(in pair: LintedPair) -> [Finding]
}
