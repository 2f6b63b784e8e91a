// What a setting of a rule is, for people and for the check of the settings.

/// What a setting of a rule is: its name in `isogloss.yaml`, its values, its meaning.
package struct RuleOptionDeclaration: Hashable, Sendable {
  /// The values that an option takes, and its default.
  package enum Kind: Hashable, Sendable {
    /// True or false.
    case flag(Bool)
    /// A whole number of a range.
    case number(Int, ClosedRange<Int>)
    /// One of a few words.
    case choice(String, [String])
    /// A list of texts.
    case texts([String])
  }

  /// The name in the settings: `fewest-places`.
  package let name: String
  /// The values that it takes.
  package let kind: Kind
  /// What it does, in one sentence.
  package let meaning: String

  /// The default as it is written in the settings.
  package var defaultText: String {
    switch kind {
    case .flag(let value): "\(value)"
    case .number(let value, _): "\(value)"
    case .choice(let value, _): value
    case .texts(let values): "[" + values.joined(separator: ", ") + "]"
    }
  }

  /// The values that it takes, in words.
  package var values: String {
    switch kind {
    case .flag: "true or false"
    case .number(_, let range): "\(range.lowerBound) to \(range.upperBound)"
    case .choice(_, let choices): choices.joined(separator: ", ")
    case .texts: "a list of texts"
    }
  }
}
