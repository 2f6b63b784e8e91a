// The names that the curated glossary holds already.
import GlossaryModel
import ICUText
import TextModel

/// The names of a curated glossary, by matching key.
struct CuratedNames {
  private var owners: [Name: String] = [:]
  private let folder: KeyFolder

  private struct Name: Hashable {
    let key: String
    let language: LanguageTag
  }

  /// Collects the names of a glossary.
  init(_ glossary: Glossary) throws(ICUError) {
    folder = try KeyFolder()
    for concept in glossary.concepts { add(concept) }
  }

  /// Adds the names of a concept.
  mutating func add(_ concept: Concept) {
    for term in concept.terms { add(term, of: concept.id) }
  }

  /// Adds a name of a concept.
  mutating func add(_ term: Term, of concept: String) {
    let name = Name(key: folder.key(term.text), language: term.language)
    if owners[name] == nil { owners[name] = concept }
  }

  /// The ids of the curated concepts that have a name in common with `concept`, those of its first
  /// names first.
  func concepts(sharingATermWith concept: Concept) -> [String] {
    var found: [String] = []
    for term in concept.terms {
      let name = Name(key: folder.key(term.text), language: term.language)
      if let owner = owners[name], !found.contains(owner) { found.append(owner) }
    }
    return found
  }

  /// The id of the first curated concept that has a name in common with `concept`.
  func concept(sharingATermWith concept: Concept) -> String? {
    concepts(sharingATermWith: concept).first
  }
}
