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
    for concept in glossary.concepts {
      for term in concept.terms {
        let name = Name(key: folder.key(term.text), language: term.language)
        if owners[name] == nil { owners[name] = concept.id }
      }
    }
  }

  /// The id of the first curated concept that has a name in common with `concept`.
  func concept(sharingATermWith concept: Concept) -> String? {
    for term in concept.terms {
      let name = Name(key: folder.key(term.text), language: term.language)
      if let owner = owners[name] { return owner }
    }
    return nil
  }
}
