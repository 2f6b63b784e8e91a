// A translation memory away from any document.
package import DocumentModel
package import TextModel

/// A translation memory: texts that render each other.
package struct TranslationMemory: Sendable {
  /// One text in one language.
  package struct Variant: Hashable, Sendable {
    /// The language; `nil` for a tag that is none.
    package var language: LanguageTag?
    /// The text, without the codes of a format that stand in it.
    package var text: String
    /// The stable ids of its sentences, where this program wrote them.
    package var segments: [String]

    /// Creates a text.
    package init(language: LanguageTag?, text: String, segments: [String] = []) {
      self.language = language
      self.text = text
      self.segments = segments
    }
  }

  /// Texts that render each other.
  package struct Unit: Hashable, Sendable {
    /// The texts, in the order of the file.
    package var variants: [Variant]
    /// Who answers for the unit, where this program wrote it.
    package var origin: Bead.Origin?
    /// How sure the aligner was, where this program wrote it.
    package var confidence: Double?

    /// Creates a unit.
    package init(
      variants: [Variant], origin: Bead.Origin? = nil, confidence: Double? = nil
    ) {
      self.variants = variants
      self.origin = origin
      self.confidence = confidence
    }
  }

  /// The units, in the order of the file.
  package var units: [Unit]

  /// Creates a memory.
  package init(units: [Unit]) {
    self.units = units
  }
}

extension TranslationMemory.Unit {
  /// The two texts of the unit in the languages of a bitext: of the same tag, or else of the same
  /// language; where both sides are in one language, the first two texts in it.
  package func pair(
    source: LanguageTag, target: LanguageTag
  ) -> (source: TranslationMemory.Variant, target: TranslationMemory.Variant)? {
    guard let first = best(for: source, in: variants.indices) else { return nil }
    let others = variants.indices.filter { $0 != first }
    guard let second = best(for: target, in: others) else { return nil }
    return (variants[first], variants[second])
  }

  private func best(for language: LanguageTag, in indices: some Sequence<Int>) -> Int? {
    let ofLanguage = indices.filter { variants[$0].language?.language == language.language }
    return ofLanguage.first { variants[$0].language == language } ?? ofLanguage.first
  }
}
