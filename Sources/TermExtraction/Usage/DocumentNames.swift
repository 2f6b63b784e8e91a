// The names of one document, kept for comparing them with those of others.
package import DocumentModel
package import TextModel

/// The names of one English document, without its text: what a comparison across documents needs.
package struct DocumentNames: Sendable {
  /// The names in the order of their keys, each with its places.
  let forms: [EnglishForm]
  let definitions: [NameSink.Link]
  let quotations: [NameSink.Link]
  let editions: [NameSink.Link]
  let synonyms: RegionSynonyms
  let figures: NamedFigures
  let countries: CountryPhrases
  let titles: TextTitles
  /// Places that name one plan otherwise than its heading does.
  let headed: [[NamedFigures.Figure]]

  /// A name that scores less in its own document is not kept.
  private static let leastScore = 0.9

  /// Finds the names of a document; one in another language than English has none.
  ///
  /// - Parameter lines: The document's lines.
  /// - Complexity: O(n) in the length of the document.
  package init(of document: Document, lines: EnglishLines) {
    let text = EnglishText(
      lines: document.language.isEnglish ? lines.lines : [], regions: .standard)
    var sink = NameSink()
    for line in text.lines {
      let known = sink.mentions.count
      EnglishNames(line: line, text: text).find(into: &sink)
      SharedCores(line: line, text: text).find(Array(sink.mentions[known...]), into: &sink)
      PairPhrases(line: line, text: text).find(into: &sink)
    }
    figures = NamedFigures(text.lines, sink.mentions)
    countries = CountryPhrases(text.lines)
    titles = TextTitles(text.lines, sink.mentions)
    headed = HeadedNames(text.lines, sink.mentions).groups.map { group in
      group.map {
        .init(
          name: "", value: $0.value, isDate: false, span: $0.mention.span, text: $0.mention.text)
      }
    }
    Self.markPartsOfTitles(&sink.mentions)
    let variants = CaseVariants(sink)
    for line in text.lines { variants.find(in: line, into: &sink) }
    let scoring = FormScoring(text: text, tellsReasons: false)
    var forms = EnglishForm.gather(sink.mentions).compactMap { form -> EnglishForm? in
      var form = form
      scoring.rate(&form)
      // What the document itself writes in two ways is worth comparing, whatever it is.
      if !form.evidence.isDisjoint(with: [.caseVariant, .sharedCore]) {
        form.score = max(form.score, 1)
      }
      return form.score >= Self.leastScore ? form : nil
    }
    SharedNames.share(&forms)
    self.forms = forms
    (definitions, quotations, editions) = (sink.definitions, sink.quotations, sink.editions)
    synonyms = RegionSynonyms(lines: text.lines, regions: text.regions)
  }

  /// Marks what stands inside the title of a text, whose capitals are the title's.
  private static func markPartsOfTitles(_ mentions: inout [Mention]) {
    let titles = mentions.filter { $0.evidence.contains(.title) }
    guard !titles.isEmpty else { return }
    let byBlock = Dictionary(grouping: titles, by: \.block)
    for index in mentions.indices {
      let mention = mentions[index]
      let isPart = byBlock[mention.block]?.contains {
        $0.span.count > mention.span.count && $0.span.contains(mention.span)
      }
      if isPart == true { mentions[index].evidence.insert(.nested) }
    }
  }

  /// A place where a name stands.
  package struct Place: Sendable {
    /// Where it is in the document's text.
    package let span: ByteSpan
    /// Whether the name is all that stands between marks of quotation, and no part of a quotation.
    package let isQuotedName: Bool
  }

  /// The places of each name, in the order of the names and of the text.
  package var places: [[Place]] {
    forms.map { form in
      form.mentions.map {
        Place(span: $0.span, isQuotedName: !$0.evidence.isDisjoint(with: Self.quoted))
      }
    }
  }

  /// The text of a place, with one space wherever white space stood.
  package func text(_ name: Int, _ place: Int) -> String { forms[name].mentions[place].text }

  private static let quoted: Mention.Evidence = [.quote, .quotedTitle, .quoteWithHead]
}
