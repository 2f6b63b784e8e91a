// What a rule is for, in words.

/// What a rule finds and how to mend it, for `--explain` and the table of rules.
package struct RuleDescription: Sendable {
  /// A text that a rule is tried on.
  package struct Example: Sendable {
    /// The text, as a document of its own.
    package var text: String
    /// What the text renders, for a rule about translations: line by line, an empty line where one
    /// of the two has nothing; `nil` for a text by itself.
    package var source: String?
    /// Another document of the run, for a rule that compares documents; `nil` for none.
    package var beside: String?
    /// The glossary that it is held to, in the project's own form; `nil` for none.
    package var glossary: String?
    /// The document's register, where it is known.
    package var register: String?
    /// Why the rule fires on it, or does not.
    package var note: String

    /// Creates an example.
    package init(
      _ text: String, source: String? = nil, beside: String? = nil, glossary: String? = nil,
      register: String? = nil, note: String
    ) {
      self.text = text
      self.source = source
      self.beside = beside
      self.glossary = glossary
      self.register = register
      self.note = note
    }
  }

  /// The stable id: `inconsistent-dash`.
  package var id: String
  /// How much its findings matter, unless the settings say otherwise.
  package var severity: Severity
  /// What it finds, in one line.
  package var summary: String
  /// Why that matters and how the rule goes about it.
  package var details: String
  /// A text that it fires on.
  package var fires: Example
  /// A text that it leaves alone.
  package var silent: Example
  /// What to do about a finding.
  package var remedy: String
  /// The settings that it offers in `isogloss.yaml`.
  package var options: [RuleOptionDeclaration]
  /// Whether it takes part where nobody chose the rules.
  package var isDefault: Bool
  /// The rules whose findings say it already where all places of a finding lie inside theirs.
  package var yieldsTo: [String]
  /// The comparing rules that have nothing to say of a difference where this one found one side of it
  /// at fault.
  package var settles: [String]

  /// Creates a description.
  package init(
    id: String, severity: Severity, summary: String, details: String, fires: Example,
    silent: Example, remedy: String, options: [RuleOptionDeclaration] = [], isDefault: Bool = true,
    yieldsTo: [String] = [], settles: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.details = details
    self.fires = fires
    self.silent = silent
    self.remedy = remedy
    self.options = options
    self.isDefault = isDefault
    self.yieldsTo = yieldsTo
    self.settles = settles
  }
}
