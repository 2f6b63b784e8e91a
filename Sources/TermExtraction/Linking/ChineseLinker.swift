// Links English names to the Chinese ones that they render.
internal import DocumentModel
internal import Lexicon
internal import TextModel

/// Links English names to the Chinese ones that they render, inside the beads of aligned texts.
struct ChineseLinker {
  let documents: [ExtractionDocument]
  let english: EnglishConcepts
  let chinese: ChineseConcepts
  let lexicon: CompiledLexicon?

  /// An English form and the Chinese text that renders it.
  struct Link {
    /// The index of the English form.
    var form: Int
    /// The Chinese text.
    var text: String
    /// Where it stands.
    var place: GroupMember.Place
    /// How sure the link is; above 0.9 nine in ten are right.
    var score: Double
  }

  /// Links below this are left out.
  private static let threshold = 0.9

  /// The links that the beads of `bitexts` give, the surest first.
  func links(_ bitexts: [ExtractionBitext]) -> [Link] {
    let words = EnglishWords()
    let beads = bitexts.flatMap { self.beads($0, words) }
    guard !beads.isEmpty else { return [] }
    let table = WordLinkTable(beads: beads, lexicon: lexicon, english: words)
    return beads.flatMap { links(in: $0, table) }.sorted {
      ($1.score, $0.form, $0.text, $0.place.span.start) < (
        $0.score, $1.form, $1.text, $1.place.span.start
      )
    }
  }

  /// The links of one bead: the surest first, no Chinese word in two of them.
  private func links(in bead: LinkedBead, _ table: WordLinkTable) -> [Link] {
    // Names inside longer ones get what those leave.
    let whole = links(of: bead.names.filter { !$0.isNested }, in: bead, table, taken: [])
    let nested = bead.names.filter(\.isNested)
    return (whole + links(of: nested, in: bead, table, taken: whole)).map(\.link)
  }

  private typealias Found = (link: Link, range: Range<Int>, sentence: Int)

  private func links(
    of names: [LinkedBead.Name], in bead: LinkedBead, _ table: WordLinkTable, taken: [Found]
  ) -> [Found] {
    var found: [Found] = []
    for name in names {
      let search = ChineseSpanSearch(table: table, name: name)
      for (index, sentence) in bead.chinese.enumerated() {
        let best =
          search.anchored(in: sentence) ?? search.quoted(in: sentence, of: bead)
          ?? search.best(in: sentence, of: bead)
        guard let best, best.score >= Self.threshold, sentence.clause.hasHan(best.range) else {
          continue
        }
        let place = GroupMember.Place(
          document: sentence.clause.document, span: sentence.clause.span(best.range))
        let link = Link(
          form: name.form, text: sentence.clause.written(best.range), place: place,
          score: best.score)
        found.append((link, best.range, index))
      }
    }
    found.sort {
      ($1.link.score, $0.link.form, $0.range.lowerBound) < (
        $0.link.score, $1.link.form, $1.range.lowerBound
      )
    }
    var used: Set<Int> = []
    var links: [Found] = []
    for entry in found where !used.contains(entry.link.form) {
      let isTaken = (taken + links).contains {
        $0.sentence == entry.sentence && $0.range.overlaps(entry.range)
          && !isPart(entry, of: $0, in: bead)
      }
      guard !isTaken else { continue }
      used.insert(entry.link.form)
      links.append(entry)
    }
    return links
  }

  /// Whether a name inside a longer one renders a name inside the longer one’s rendering: the forum
  /// of a forum’s summit.
  private func isPart(_ part: Found, of whole: Found, in bead: LinkedBead) -> Bool {
    let isInside =
      whole.range.lowerBound <= part.range.lowerBound
      && part.range.upperBound <= whole.range.upperBound && part.range != whole.range
    let isCandidate = bead.chinese[part.sentence].names.contains { $0.range == part.range }
    return isInside && isCandidate && part.link.score >= 1
      && english.forms[whole.link.form].key.contains(english.forms[part.link.form].key)
  }

  // MARK: Beads

  private func beads(_ bitext: ExtractionBitext, _ words: EnglishWords) -> [LinkedBead] {
    guard documents.indices.contains(bitext.sourceIndex),
      documents.indices.contains(bitext.targetIndex)
    else { return [] }
    let source = documents[bitext.sourceIndex].document.language
    let target = documents[bitext.targetIndex].document.language
    let isForward = source.isChinese && target.isEnglish
    guard isForward || source.isEnglish && target.isChinese else { return [] }
    let chineseIndex = isForward ? bitext.sourceIndex : bitext.targetIndex
    let englishIndex = isForward ? bitext.targetIndex : bitext.sourceIndex
    guard let clauses = chinese.clauses[chineseIndex] else { return [] }
    let list = ChineseWordList(clauses: clauses)
    let forms = SentenceForms(english: english, document: englishIndex, documents[englishIndex])
    return bitext.reliableBeads.compactMap { bead in
      let sentences = isForward ? (bead.source, bead.target) : (bead.target, bead.source)
      let own = sentences.0.filter(clauses.indices.contains)
      let chinese = own.map { sentence(clauses[$0], list) }
      let names =
        forms.forms(in: sentences.1).map { name($0, words, isNested: false) }
        + forms.nestedForms(in: sentences.1).map { name($0, words, isNested: true) }
      guard chinese.reduce(0, { $0 + $1.words.count }) <= 400, names.count <= 60 else { return nil }
      let english = self.words(sentences.1, englishIndex)
      return LinkedBead(
        chinese: chinese, english: english, stems: Set(english.map { words.stem(of: $0) }),
        names: names)
    }
  }

  private func sentence(_ clause: ChineseClause, _ list: ChineseWordList) -> LinkedBead.Sentence {
    let words = list.words(of: clause)
    let key = ChineseConcepts.SentenceKey(document: clause.document, sentence: clause.sentence)
    return LinkedBead.Sentence(
      clause: clause, words: words, texts: words.map(clause.text),
      names: chinese.namesInSentence[key] ?? [])
  }

  private func name(
    _ form: Int, _ words: EnglishWords, isNested: Bool
  ) -> LinkedBead.Name {
    let parts = FormKeyBuilder.words(of: english.forms[form].tokens)
    let content = parts.filter { !EnglishFunctionWords.function.contains($0) && $0 != "the" }
    var head = english.forms[form].head
    if head.hasSuffix("s"), ChineseHeads.renderings[head] == nil { head.removeLast() }
    let isQuoted = english.forms[form].evidence.contains(.quoteWithHead)
    return LinkedBead.Name(
      form: form, stems: Set(content.map { words.stem(of: $0) }).sorted(), head: head,
      isQuoted: isQuoted, acronyms: english.acronyms[english.forms[form].key] ?? [],
      isAgainst: parts.contains(where: Self.opposition.contains), isNested: isNested)
  }

  /// Words after which a name says what it is against.
  private static let opposition = WordList(
    "against combat combating eradicate fight fighting prevent")

  /// The folded English words of some sentences that mean something.
  private func words(_ sentences: [Int], _ document: Int) -> [String] {
    let document = documents[document].document
    return sentences.filter(document.sentences.indices.contains).flatMap { sentence in
      document.source.string(document.sentences[sentence].body).lowercased()
        .split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
        .filter { !EnglishFunctionWords.function.contains($0) && $0 != "the" }
    }
  }
}
