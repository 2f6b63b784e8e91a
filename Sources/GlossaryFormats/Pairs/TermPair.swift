// A term in one language with one in another.
internal import GlossaryModel
package import TextModel

/// From which language to which a one-directional format goes.
package struct LanguagePair: Hashable, Sendable {
  /// The language of the texts.
  package let source: LanguageTag
  /// The language they are translated into.
  package let target: LanguageTag

  /// Creates a direction.
  package init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }
}

/// A term of a concept in one language with one in another.
struct TermPair {
  let concept: Concept
  let source: Term
  let target: Term

  /// The pairs of a glossary in a direction, the preferred terms of each concept first.
  ///
  /// Each name of a concept that is not to be translated goes with itself where the concept has none
  /// in the target language.
  static func pairs(of glossary: Glossary, _ direction: LanguagePair) -> [TermPair] {
    glossary.concepts.flatMap { concept in
      let sources = ranked(concept.terms.filter { $0.language == direction.source })
      let targets = ranked(concept.terms.filter { $0.language == direction.target })
      return sources.flatMap { source -> [TermPair] in
        var own = targets
        if targets.isEmpty, concept.doNotTranslate, isUsable(source) {
          var same = source
          same.language = direction.target
          own = [same]
        }
        return own.map { TermPair(concept: concept, source: source, target: $0) }
      }
    }
  }

  private static func isUsable(_ term: Term) -> Bool {
    term.status == .preferred || term.status == .admitted
  }

  private static func ranked(_ terms: [Term]) -> [Term] {
    TermStatus.allCases.flatMap { status in terms.filter { $0.status == status } }
  }

  /// What a format without fields for them can say of the pair in a comment.
  var comment: String {
    var words = ["\(concept.id): \(target.status.rawValue)"]
    if source.status != .preferred { words.append("source \(source.status.rawValue)") }
    if concept.doNotTranslate { words.append("do not translate") }
    if let note = target.note { words.append(TBXDatatype.collapsed(note)) }
    return words.joined(separator: "; ")
  }
}
