// A fault that a rule found.

/// A fault that a rule found in a document.
package struct Finding: Hashable, Sendable {
  /// A further place that belongs to a finding: the other spellings of a name, say.
  package struct Related: Hashable, Sendable {
    /// Where it is.
    package var place: Place
    /// What it has to do with the finding.
    package var message: String

    /// Creates a related place.
    package init(place: Place, message: String) {
      self.place = place
      self.message = message
    }
  }

  /// The id of the rule.
  package var rule: String
  /// How much it matters.
  package var severity: Severity
  /// Where it is.
  package var place: Place
  /// What is wrong and what to do, in one sentence.
  package var message: String
  /// The glossary concept it is about, if any.
  package var concept: String?
  /// The changes that together would mend it.
  package var fixes: [Fix]
  /// Further places that belong to it.
  package var related: [Related]

  /// Creates a finding.
  package init(
    rule: String, severity: Severity, place: Place, message: String, concept: String? = nil,
    fixes: [Fix] = [], related: [Related] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.concept = concept
    self.fixes = fixes
    self.related = related
  }
}

extension Finding: Comparable {
  /// Orders by place, then by rule and message: the order of all output.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}
