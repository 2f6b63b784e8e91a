// Names in one document that are likely worth a place in a glossary.
package import DocumentModel
package import GlossaryModel
package import TextModel

/// A name in one document that is likely worth a place in a glossary.
package struct LikelyName: Sendable {
  /// What is the same for the name in every document: its folded words.
  package let key: String
  /// What kind of thing it names.
  package let type: ConceptType
  /// Where it stands, in the order of the text.
  package let spans: [ByteSpan]

  /// The names of an English document that tell what kind of thing they name, from `score` up.
  ///
  /// - Complexity: O(n log n) in the number of names.
  package static func english(_ names: DocumentNames, score: Double) -> [LikelyName] {
    names.forms.compactMap { form in
      // A part of a longer name and a name in a heading are seen elsewhere, or are none.
      let places = form.mentions.filter { $0.evidence.isDisjoint(with: [.nested, .heading]) }
      guard form.score >= score, !form.isAcronym, !places.isEmpty, form.words.count > 1,
        form.words.count <= 12
      else { return nil }
      let type = ConceptTyping.type(head: form.head, words: form.words.map(\.folded))
      guard ![.other, .policy, .event].contains(type) else { return nil }
      return LikelyName(key: form.key, type: type, spans: places.map(\.span))
    }
  }

  /// The names of a Chinese document, from `score` up.
  ///
  /// - Complexity: O(n log n) in the length of the document.
  package static func chinese(_ document: Document, score: Double) -> [LikelyName] {
    var options = TermExtractor.Options()
    options.chineseThreshold = score
    let source = ExtractionDocument(document: document, id: "", authority: 0)
    return TermExtractor(options: options).concepts(in: [source]).flatMap { concept in
      concept.terms.filter { $0.language.isChinese && $0.score >= score }.map {
        LikelyName(
          key: $0.text, type: concept.type, spans: $0.occurrences.map(\.span).sorted())
      }
    }.filter { ![.other, .policy, .event].contains($0.type) }
  }
}
