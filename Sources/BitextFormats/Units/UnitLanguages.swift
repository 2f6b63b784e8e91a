// The languages of a bilingual file.
package import TextModel

/// The languages of a bilingual file; `nil` where they are not known.
package struct UnitLanguages: Hashable, Sendable {
  /// The language of the sources.
  package var source: LanguageTag?
  /// The language of the targets.
  package var target: LanguageTag?

  /// Creates a pair of languages.
  package init(source: LanguageTag? = nil, target: LanguageTag? = nil) {
    self.source = source
    self.target = target
  }

  /// These languages, where they are known, else those of `other`.
  package func or(_ other: UnitLanguages) -> UnitLanguages {
    UnitLanguages(source: source ?? other.source, target: target ?? other.target)
  }
}
