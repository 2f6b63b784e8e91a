// Rules of sentence segmentation that a person gave.
internal import ICUText
package import TextModel

/// Rules that tell where sentences end, as SRX 2.0 (LISA OSCAR, 2008) has them: pairs of regular
/// expressions for what stands before and after the end, in sets that are chosen by language.
package struct SegmentationRules: Hashable, Sendable {
  /// A rule: where both expressions match, a sentence ends or does not.
  package struct Rule: Hashable, Sendable {
    /// Whether a sentence ends there.
    package var isBreak: Bool
    /// What stands before the place.
    package var before: String
    /// What stands after the place.
    package var after: String
    /// The line of the rule in its file.
    package var line: Int?

    /// Creates a rule.
    package init(isBreak: Bool, before: String = "", after: String = "", line: Int? = nil) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.line = line
    }
  }

  /// Rules under one name; of those that match at a place, the first decides.
  package struct RuleSet: Hashable, Sendable {
    /// The name by which maps choose it.
    package var name: String
    /// The rules.
    package var rules: [Rule]

    /// Creates a set.
    package init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// Which set is for a language.
  package struct LanguageMap: Hashable, Sendable {
    /// A regular expression for the whole language tag, in whatever case.
    package var pattern: String
    /// The name of the set.
    package var name: String
    /// The line of the map in its file.
    package var line: Int?

    /// Creates a map.
    package init(pattern: String, name: String, line: Int? = nil) {
      self.pattern = pattern
      self.name = name
      self.line = line
    }
  }

  /// The file that the rules come from, for errors.
  package var file: String
  /// The SHA-256 of that file, in hexadecimal.
  package var hash: String
  /// Whether all maps that match count, in their order, instead of the first alone.
  package var cascades: Bool
  /// The sets.
  package var sets: [RuleSet]
  /// The maps.
  package var maps: [LanguageMap]

  /// Creates rules.
  package init(
    file: String, hash: String = "", cascades: Bool, sets: [RuleSet], maps: [LanguageMap]
  ) {
    self.file = file
    self.hash = hash
    self.cascades = cascades
    self.sets = sets
    self.maps = maps
  }

  /// The rules for a language, in their order; none where no map names it.
  ///
  /// A map matches the tag itself, the language alone, or, for Chinese, its usual country.
  ///
  /// - Throws: ``SegmentationError`` for a map that cannot be used.
  package func rules(for language: LanguageTag) throws(SegmentationError) -> [Rule] {
    var found: [Rule] = []
    let tags = Self.tags(of: language)
    for map in maps where try matches(map, tags) {
      found += sets.first { $0.name == map.name }?.rules ?? []
      if !cascades { break }
    }
    return found
  }

  private func matches(_ map: LanguageMap, _ tags: [String]) throws(SegmentationError) -> Bool {
    for tag in tags {
      guard let matches = BreakRules.matches(map.pattern, tag) else {
        throw SegmentationError(
          file: file, line: map.line,
          problem: "languagepattern `\(map.pattern)` is no regular expression that can be used")
      }
      if matches { return true }
    }
    return false
  }

  private static func tags(of language: LanguageTag) -> [String] {
    let whole = language.description
    let country = ["zh-Hans": "zh-CN", "zh-Hant": "zh-TW"][whole]
    var tags = [whole]
    for tag in [country, language.language] {
      if let tag, !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }
}
