// The Chinese names of all documents.
internal import DocumentModel
internal import Lexicon
internal import TextModel

/// The Chinese names of all documents, and their sentences for linking.
struct ChineseConcepts {
  /// The names, in the order of their characters.
  let forms: [ChineseForm]
  /// The sentences of each Chinese document.
  let clauses: [Int: [ChineseClause]]
  /// The names found in each sentence, by document and sentence.
  let namesInSentence: [SentenceKey: [ChineseNames.Found]]
  /// Names that the text itself gives for one another.
  let equivalents: [(String, String)]

  /// A sentence of a document.
  struct SentenceKey: Hashable {
    var document: Int
    var sentence: Int
  }

  /// Reads the Chinese ones among `documents`.
  init(documents: [ExtractionDocument], lexicon: CompiledLexicon?) {
    var clauses: [Int: [ChineseClause]] = [:]
    var byText: [String: ChineseForm] = [:]
    var names: [SentenceKey: [ChineseNames.Found]] = [:]
    var equivalents: [(String, String)] = []
    for (index, document) in documents.enumerated() where document.document.language.isChinese {
      let own = document.document.sentences.indices.map {
        ChineseClause(document: document.document, index: index, sentence: $0, lexicon: lexicon)
      }
      clauses[index] = own
      for clause in own {
        let found = ChineseNames(clause: clause).find()
        names[SentenceKey(document: index, sentence: clause.sentence)] = found
        for name in found {
          Self.add(name, clause, to: &byText)
          if let other = name.other {
            equivalents.append((clause.text(name.range), clause.text(other)))
          }
        }
      }
    }
    for (text, form) in byText where form.places.count > 1 {
      byText[text]?.score += 0.3
      byText[text]?.reasons.append("seen more than once")
    }
    self.clauses = clauses
    self.equivalents = equivalents
    namesInSentence = names
    forms = byText.values.sorted { $0.text < $1.text }
  }

  private static func add(
    _ name: ChineseNames.Found, _ clause: ChineseClause, to forms: inout [String: ChineseForm]
  ) {
    let text = clause.text(name.range)
    let place = GroupMember.Place(document: clause.document, span: clause.span(name.range))
    var form = forms[text] ?? ChineseForm(text: text, places: [], score: name.score, reasons: [])
    if form.places.last != place { form.places.append(place) }
    form.score = max(form.score, name.score)
    form.isSeries = form.isSeries || name.isSeries
    if !form.reasons.contains(name.reason) { form.reasons.append(name.reason) }
    forms[text] = form
  }
}
