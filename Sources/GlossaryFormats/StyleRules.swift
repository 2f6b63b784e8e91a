// A glossary as rules for programs that check style: Vale and prh.
package import GlossaryModel
package import TextModel

/// A glossary as rules for programs that check style: what to write instead of deprecated and
/// superseded terms.
package enum StyleRules {
  /// A term that is not to be used, and what to write instead.
  private struct Replacement {
    let wrong: Term
    let right: Term
  }

  /// A Vale rule of the kind `substitution`, for the terms of a language.
  ///
  /// Vale puts word boundaries around every pattern unless the rule is `nonword`, where a Chinese
  /// term, or one in quotation marks, is never found: so the patterns have their own.
  ///
  /// - Complexity: O(n) in the size of the glossary.
  package static func vale(_ glossary: Glossary, language: LanguageTag) -> GlossaryExport {
    let (replacements, remarks) = replacements(glossary, language)
    var text = """
      extends: substitution
      message: "Use '%s' instead of '%s'."
      level: error
      ignorecase: false
      nonword: true
      swap:

      """
    if replacements.isEmpty { text.replace("swap:\n", with: "swap: {}\n") }
    for pair in replacements {
      let anyCase = pair.wrong.caseSensitive || differsInCaseAlone(pair) ? "" : "(?i)"
      text +=
        "  \(quoted(anyCase + wholeWords(pair.wrong.text))): \(quoted(pair.right.text))\n"
    }
    return GlossaryExport(text: text, remarks: remarks)
  }

  /// A file of rules for prh, for the terms of a language.
  ///
  /// - Complexity: O(n) in the size of the glossary.
  package static func prh(_ glossary: Glossary, language: LanguageTag) -> GlossaryExport {
    let (replacements, remarks) = replacements(glossary, language)
    var text = replacements.isEmpty ? "version: 1\nrules: []\n" : "version: 1\nrules:\n"
    var order: [String] = []
    var wrong: [String: [Term]] = [:]
    for pair in replacements {
      if wrong[pair.right.text] == nil { order.append(pair.right.text) }
      wrong[pair.right.text, default: []].append(pair.wrong)
    }
    for right in order {
      text += "  - expected: \(quoted(right))\n    patterns:\n"
      for term in wrong[right] ?? [] { text += "      - \(quoted(term.text))\n" }
      if !language.isChinese { text += "    options:\n      wordBoundary: true\n" }
      if let note = wrong[right]?.compactMap(\.note).first { text += "    prh: \(quoted(note))\n" }
    }
    return GlossaryExport(text: text, remarks: remarks)
  }

  /// Each discouraged term with the one to use: of the same form where there is one, so that an
  /// acronym gives an acronym.
  private static func replacements(
    _ glossary: Glossary, _ language: LanguageTag
  ) -> ([Replacement], remarks: [String]) {
    var good: Set<String> = []
    var languages: Set<LanguageTag> = []
    for concept in glossary.concepts {
      for term in concept.terms {
        languages.insert(term.language)
        let isGood = term.status == .preferred || term.status == .admitted
        if term.language == language, isGood { good.insert(term.text) }
      }
    }
    var found: [Replacement] = []
    var seen: Set<String> = []
    var remarks: [String] = []
    for concept in glossary.concepts {
      let own = concept.terms.filter { $0.language == language }
      for wrong in own where wrong.status == .deprecated || wrong.status == .superseded {
        guard let right = right(for: wrong, among: own), !good.contains(wrong.text),
          seen.insert(wrong.text).inserted
        else {
          remarks.append(
            "left out: '\(wrong.text)' of \(concept.id), which is right elsewhere or has nothing to "
              + "replace it")
          continue
        }
        found.append(Replacement(wrong: wrong, right: right))
      }
    }
    let others = languages.subtracting([language]).map(\.description).sorted()
    if !others.isEmpty {
      remarks.append("left behind: terms in \(others.joined(separator: ", ")); one file a language")
    }
    return (found, remarks)
  }

  private static func right(for wrong: Term, among own: [Term]) -> Term? {
    let shortKinds: Set<TermKind> = [.acronym, .abbreviation]
    let isShort = shortKinds.contains(wrong.kind)
    let usable = own.filter { $0.status == .preferred } + own.filter { $0.status == .admitted }
    return usable.first { shortKinds.contains($0.kind) == isShort } ?? usable.first
  }

  private static func differsInCaseAlone(_ pair: Replacement) -> Bool {
    pair.wrong.text.lowercased() == pair.right.text.lowercased()
  }

  /// A regular expression that finds a text where it is no part of a longer word.
  private static func wholeWords(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let (before, after) = (isOfWord(scalars.first), isOfWord(scalars.last))
    return (before ? "\\b" : "") + pattern(text) + (after ? "\\b" : "")
  }

  /// Whether a character is one of words that spaces part; Chinese, kana and hangul run on.
  private static func isOfWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    let runsOn =
      scalar.properties.isIdeographic || (0x3040...0x31FF).contains(scalar.value)
      || (0xAC00...0xD7FF).contains(scalar.value) || (0x0E00...0x0EFF).contains(scalar.value)
    return !runsOn && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// A regular expression that finds a text and nothing else.
  private static func pattern(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\^$.|?*+()[]{}".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// A text as a YAML scalar in double quotes.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }
}
