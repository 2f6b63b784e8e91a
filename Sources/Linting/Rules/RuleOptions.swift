// What the settings say of one rule's options.

/// What the settings say of one rule's options; each that is not set has its default.
package struct RuleOptions: Sendable {
  private var values: [String: any Sendable] = [:]

  /// Creates options that all have their defaults.
  package init() {}

  /// The value of an option.
  package subscript<Value>(_ option: RuleOption<Value>) -> Value {
    get { values[option.declaration.name] as? Value ?? option.defaultValue }
    set { values[option.declaration.name] = newValue }
  }

  /// Sets an option that is known by its declaration; a value of another type has no effect.
  package mutating func set(_ option: RuleOptionDeclaration, to value: any Sendable) {
    values[option.name] = value
  }
}
