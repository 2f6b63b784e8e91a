// A concept as bytes.
internal import GlossaryModel
internal import TextModel

/// A concept as it stands in the index.
enum ConceptRecord {
  /// The concept as bytes.
  static func bytes(_ concept: Concept) -> [UInt8] {
    var out = ByteWriter()
    out.write(concept.id)
    out.write(concept.type.rawValue)
    out.write(concept.subjectField)
    out.write(concept.definition?.text)
    out.write(concept.definition?.source)
    out.write(concept.doNotTranslate ? 1 : 0)
    out.write(concept.note)
    out.write(concept.url)
    out.write(concept.score)
    out.write(UInt64(clamping: concept.line ?? 0))
    out.write(UInt64(concept.terms.count))
    for term in concept.terms { write(term, to: &out) }
    return out.bytes
  }

  /// The concept that stands in `bytes`; `nil` where they are none.
  static func concept(_ bytes: UnsafeRawBufferPointer) -> Concept? {
    var reader = ByteReader(bytes)
    var concept = Concept(id: reader.text(), type: ConceptType(rawValue: reader.text()) ?? .other)
    concept.subjectField = reader.optionalText()
    let definition = reader.optionalText()
    let source = reader.optionalText()
    concept.definition = definition.map { Definition(text: $0, source: source) }
    concept.doNotTranslate = reader.flag()
    concept.note = reader.optionalText()
    concept.url = reader.optionalText()
    concept.score = reader.optionalDouble()
    concept.line = line(&reader)
    for _ in 0..<reader.count() where !reader.isBroken { concept.terms.append(term(&reader)) }
    return reader.isBroken || !reader.isAtEnd ? nil : concept
  }

  private static func write(_ term: Term, to out: inout ByteWriter) {
    out.write(term.text)
    out.write(term.language.description)
    out.write(term.status.rawValue)
    out.write(term.kind.rawValue)
    for text in [
      term.source, term.register, term.partOfSpeech, term.gender, term.note, term.context,
    ] {
      out.write(text)
    }
    for flag in [term.caseSensitive, term.exact, term.insideWords] { out.write(flag ? 1 : 0) }
    out.write(term.score)
    out.write(UInt64(clamping: term.line ?? 0))
    out.write(UInt64(term.reasons.count))
    for reason in term.reasons { out.write(reason) }
    out.write(UInt64(term.places.count))
    for place in term.places {
      out.write(place.document)
      out.write(UInt64(clamping: place.start))
      out.write(UInt64(clamping: place.end))
    }
  }

  private static func term(_ reader: inout ByteReader) -> Term {
    var term = Term(
      text: reader.text(), language: LanguageTag(reader.text()) ?? .undetermined,
      status: TermStatus(rawValue: reader.text()) ?? .admitted,
      kind: TermKind(rawValue: reader.text()) ?? .fullForm)
    term.source = reader.optionalText()
    term.register = reader.optionalText()
    term.partOfSpeech = reader.optionalText()
    term.gender = reader.optionalText()
    term.note = reader.optionalText()
    term.context = reader.optionalText()
    term.caseSensitive = reader.flag()
    term.exact = reader.flag()
    term.insideWords = reader.flag()
    term.score = reader.optionalDouble()
    term.line = line(&reader)
    for _ in 0..<reader.count() where !reader.isBroken { term.reasons.append(reader.text()) }
    for _ in 0..<reader.count() where !reader.isBroken {
      let (document, start, end) = (reader.text(), reader.number(), reader.number())
      term.places.append(
        TermPlace(document: document, start: Int(clamping: start), end: Int(clamping: end)))
    }
    return term
  }

  private static func line(_ reader: inout ByteReader) -> Int? {
    let line = Int(clamping: reader.number())
    return line > 0 ? line : nil
  }
}
