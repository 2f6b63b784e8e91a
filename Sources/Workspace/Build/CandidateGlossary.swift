// Proposed concepts in the form of a glossary.
import DocumentModel
import GlossaryModel
import TermExtraction
import TextModel

/// Turns proposed concepts into a glossary that can be written.
struct CandidateGlossary {
  /// The documents by the names that occurrences use.
  private let texts: [String: SourceText]
  private let curated: CuratedNames

  init(documents: [ExtractionDocument], curated: CuratedNames) {
    texts = Dictionary(
      documents.map { ($0.id, $0.document.source) }, uniquingKeysWith: { first, _ in first })
    self.curated = curated
  }

  /// The glossary of `candidates`, best first.
  func glossary(_ candidates: [ConceptCandidate], name: String) -> Glossary {
    Glossary(name: name, concepts: candidates.map(concept))
  }

  private func concept(_ candidate: ConceptCandidate) -> Concept {
    var concept = Concept(id: candidate.id, type: candidate.type)
    concept.score = candidate.score
    concept.terms = candidate.terms.map(term)
    if let id = curated.concept(sharingATermWith: concept) {
      concept.note = "in the glossary as \(id)"
    }
    return concept
  }

  private func term(_ candidate: TermCandidate) -> Term {
    var term = Term(
      text: candidate.text, language: candidate.language,
      status: candidate.preferred ? .preferred : .admitted, kind: candidate.kind)
    term.score = candidate.score
    term.reasons = candidate.reasons + [candidate.preferredReason].compactMap { $0 }
    term.places = candidate.occurrences.compactMap(place)
    return term
  }

  private func place(_ occurrence: TermOccurrence) -> TermPlace? {
    guard let span = texts[occurrence.document]?.original(occurrence.span) else { return nil }
    return TermPlace(document: occurrence.document, start: span.start, end: span.end)
  }
}
