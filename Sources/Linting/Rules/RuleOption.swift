// A setting that a rule offers, with the type of its values.

/// A setting that a rule offers, with the type of its values.
///
/// ```swift
/// static let fewest = RuleOption.number(
///   "fewest-places", default: 2, in: 2...1000, meaning: "How often a name has to stand.")
/// // in the rule's description: options: [fewest.declaration]
/// // in the rule: options[Self.fewest]
/// ```
package struct RuleOption<Value: Sendable>: Sendable {
  /// What the option is, for people and for the check of the settings.
  package let declaration: RuleOptionDeclaration
  /// What holds where the settings say nothing.
  package let defaultValue: Value
}

extension RuleOption where Value == Bool {
  /// An option that is true or false.
  package static func flag(_ name: String, default value: Bool, meaning: String) -> Self {
    Self(
      declaration: RuleOptionDeclaration(name: name, kind: .flag(value), meaning: meaning),
      defaultValue: value)
  }
}

extension RuleOption where Value == Int {
  /// An option that is a whole number of a range.
  package static func number(
    _ name: String, default value: Int, in range: ClosedRange<Int>, meaning: String
  ) -> Self {
    Self(
      declaration: RuleOptionDeclaration(name: name, kind: .number(value, range), meaning: meaning),
      defaultValue: value)
  }
}

extension RuleOption where Value == String {
  /// An option that is one of a few words.
  package static func choice(
    _ name: String, default value: String, of choices: [String], meaning: String
  ) -> Self {
    Self(
      declaration: RuleOptionDeclaration(
        name: name, kind: .choice(value, choices), meaning: meaning), defaultValue: value)
  }
}

extension RuleOption where Value == [String] {
  /// An option that is a list of texts.
  package static func texts(_ name: String, default value: [String], meaning: String) -> Self {
    Self(
      declaration: RuleOptionDeclaration(name: name, kind: .texts(value), meaning: meaning),
      defaultValue: value)
  }
}
