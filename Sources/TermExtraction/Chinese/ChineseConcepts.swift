// Finds the Chinese names of all documents.
internal import DocumentModel
internal import GlossaryModel
internal import Lexicon
internal import TextModel

/// The Chinese names of all documents, and their sentences for linking.
struct ChineseConcepts {
  /// The names, in the order of their characters.
  private(set) var forms: [ChineseForm] = []
  /// The sentences of each Chinese document.
  private(set) var clauses: [Int: [ChineseClause]] = [:]
  /// The names found in each sentence, by document and sentence.
  private(set) var namesInSentence: [SentenceKey: [ChineseNames.Found]] = [:]
  /// Names that are one: the text itself gives one for the other, or they differ in script or marks.
  private(set) var equivalents: [(String, String)] = []
  private let dictionary: ChineseDictionary
  private var byText: [String: ChineseForm] = [:]
  /// For a quotation that a noun makes a name of, the names with the noun.
  private var quotations: [String: Set<String>] = [:]

  /// A sentence of a document.
  struct SentenceKey: Hashable {
    var document: Int
    var sentence: Int
  }

  /// Reads the Chinese ones among `documents`.
  init(documents: [ExtractionDocument], lexicon: CompiledLexicon?) {
    dictionary = ChineseDictionary(lexicon)
    for (index, document) in documents.enumerated() where document.document.language.isChinese {
      let own = document.document.sentences.indices.map {
        ChineseClause(document: document.document, index: index, sentence: $0, lexicon: lexicon)
      }
      clauses[index] = own
      for clause in own { read(clause) }
    }
    for (text, form) in byText where form.places.count > 1 {
      byText[text]?.score += 0.3
      byText[text]?.reasons.append("seen more than once")
    }
    addPlainQuotations()
    forms = byText.values.sorted { $0.text < $1.text }
    addSpellings()
  }

  private mutating func read(_ clause: ChineseClause) {
    let found = ChineseNames(clause: clause, dictionary: dictionary).find()
    namesInSentence[SentenceKey(document: clause.document, sentence: clause.sentence)] = found
    for name in found {
      add(name.range, as: name, clause)
      let text = clause.written(name.range)
      if let other = name.other { equivalents.append((text, clause.written(other))) }
      for short in name.shortForms where name.score >= 3 {
        var form = name
        form.reason = "a short form that the text gives"
        form.isSeries = true
        add(short, as: form, clause)
        equivalents.append((text, clause.written(short)))
      }
      if let inside = name.quotation { quotations[clause.text(inside), default: []].insert(text) }
    }
  }

  private mutating func add(
    _ range: Range<Int>, as name: ChineseNames.Found, _ clause: ChineseClause
  ) {
    let text = clause.written(range)
    let place = GroupMember.Place(document: clause.document, span: clause.span(range))
    var form = byText[text] ?? ChineseForm(text: text, places: [], score: name.score, reasons: [])
    if form.places.last != place { form.places.append(place) }
    form.score = max(form.score, name.score)
    form.isSeries = form.isSeries || name.isSeries
    form.isTitle = form.isTitle || name.isTitle
    form.isAcronym = range.allSatisfy { clause.scalars[$0].isASCII }
    if !form.reasons.contains(name.reason) { form.reasons.append(name.reason) }
    byText[text] = form
  }

  /// Adds `“A”` where other places have `“A”计划`.
  private mutating func addPlainQuotations() {
    for document in clauses.keys.sorted() where !quotations.isEmpty {
      for clause in clauses[document] ?? [] {
        for inside in ChineseNames(clause: clause, dictionary: dictionary).plainQuotations() {
          guard let wholes = quotations[clause.text(inside)]?.sorted() else { continue }
          add(
            inside,
            as: ChineseNames.Found(
              range: inside, score: 3, reason: "elsewhere with the noun that it belongs to"), clause
          )
          for whole in wholes { equivalents.append((whole, clause.written(inside))) }
        }
      }
    }
  }

  /// Notes which names are spellings of one: 全球發展倡議 and 全球发展倡议, with and without marks.
  private mutating func addSpellings() {
    var first: [String: String] = [:]
    for form in forms {
      let key = ChineseFolding.key(form.text)
      if let other = first[key] {
        equivalents.append((other, form.text))
      } else {
        first[key] = form.text
      }
    }
  }

  /// The type of what a name is the name of.
  func type(of form: ChineseForm) -> ConceptType {
    let key = ChineseFolding.key(form.text)
    return ChineseTyping.type(key, isTitle: form.isTitle, head: dictionary.entry(key).head)
  }
}
