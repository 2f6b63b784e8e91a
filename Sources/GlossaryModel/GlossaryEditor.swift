// Adds to the text of a glossary file and leaves everything else in it as it is.
internal import TextModel

/// Adds concepts and terms to the text of a glossary file: comments, order and style of what a
/// person wrote stay as they are.
///
/// A comment that is indented further than the dash of a term or concept belongs to it. What is added
/// takes over the indentation of what is there. The text is read again at the end, and
/// refused where it would say anything else than it should.
package struct GlossaryEditor {
  /// The file's name, for errors.
  package let file: String
  /// What the file says with all that was added.
  package internal(set) var glossary: Glossary
  let lines: GlossaryLines
  let oldCount: Int
  private(set) var places: [String: Int] = [:]
  var newTerms: [Int: [Term]] = [:]
  var newFields: [FieldAddition] = []

  /// Begins to edit a file.
  ///
  /// - Throws: the first fault of form that the file has.
  package init(name: String, bytes: [UInt8]) throws(GlossaryError) {
    file = name
    glossary = try GlossaryFile.read(name: name, bytes: bytes)
    lines = GlossaryLines(String(decoding: bytes, as: UTF8.self))
    oldCount = glossary.concepts.count
    for (index, concept) in glossary.concepts.enumerated() { places[concept.id] = index }
  }

  /// The concept of an id, with what was added to it.
  package func concept(_ id: String) -> Concept? { places[id].map { glossary.concepts[$0] } }

  /// Adds a concept after the last one.
  ///
  /// - Throws: ``GlossaryError`` where the file's style leaves no place for it.
  package mutating func append(_ concept: Concept) throws(GlossaryError) {
    _ = try endOfConcepts()
    places[concept.id] = glossary.concepts.count
    glossary.concepts.append(concept)
  }

  /// Adds a term to a concept, after those of its language.
  ///
  /// - Throws: ``GlossaryError`` where the file's style leaves no place for it.
  package mutating func insert(_ term: Term, into id: String) throws(GlossaryError) {
    guard let index = places[id] else { return }
    var term = term
    // Its place in another file says nothing here.
    (term.line, term.column) = (nil, nil)
    if index < oldCount {
      _ = try place(for: term.language, in: glossary.concepts[index])
      newTerms[index, default: []].append(term)
    }
    let terms = glossary.concepts[index].terms
    let last = terms.lastIndex { $0.language == term.language } ?? terms.count - 1
    glossary.concepts[index].terms.insert(term, at: last + 1)
  }

  /// The file's text with all that was added.
  ///
  /// - Throws: ``GlossaryError`` where the text would not say what it should.
  /// - Complexity: O(n) in the size of the file.
  package func text() throws(GlossaryError) -> String {
    guard glossary.concepts.count > oldCount || !newTerms.isEmpty || !newFields.isEmpty else {
      return lines.text
    }
    // Fields of a term go before further terms.
    var insertions = insertionsOfFields()
    for (index, terms) in newTerms.sorted(by: { $0.key < $1.key }) {
      insertions += try self.insertions(of: terms, into: glossary.concepts[index])
    }
    var changed = lines
    addFieldsInBraces(to: &changed)
    if glossary.concepts.count > oldCount {
      let end = try endOfConcepts()
      if let list = end.emptyList { changed.open(list) }
      for concept in glossary.concepts[oldCount...] {
        let block = Self.indented(GlossaryWriter.block(concept), by: end.indent - 2)
        insertions.append((end.line, (end.isSpaced ? [""] : []) + block))
      }
    }
    changed.insert(insertions)
    let text = changed.text
    let read = try GlossaryFile.read(name: file, bytes: Array(text.utf8))
    guard read.isSame(as: glossary) else { throw unsuitable(glossary.concepts.last?.line) }
    return text
  }

  /// Where further concepts go.
  private func endOfConcepts() throws(GlossaryError) -> (
    line: Int, indent: Int, isSpaced: Bool, emptyList: Int?
  ) {
    let last = glossary.concepts[..<oldCount].last
    if let line = last?.line, let dash = lines.dash(above: line - 1) {
      let indent = lines.indent(dash)
      return (lines.end(of: dash, indent: indent), indent, lines.isSpaced(above: dash), nil)
    }
    guard last == nil, let list = lines.emptyList("concepts") else {
      throw unsuitable(last?.line)
    }
    return (list + 1, 2, false, list)
  }

  /// Where a further term of a language goes, and the key that goes before it where there is none
  /// of the language.
  private func place(
    for language: LanguageTag, in concept: Concept
  ) throws(GlossaryError) -> (line: Int, indent: Int, key: String?) {
    let old = concept.terms.filter { $0.line != nil }
    let own = old.last { $0.language == language }
    guard let neighbour = own ?? old.last, let line = neighbour.line,
      let dash = lines.dash(above: line - 1)
    else { throw unsuitable(concept.line) }
    let indent = lines.indent(dash)
    let end = lines.end(of: dash, indent: indent)
    guard own == nil else { return (end, indent, nil) }
    guard let key = lines.key(neighbour.language.description, above: dash) else {
      throw unsuitable(concept.line)
    }
    let space = String(repeating: " ", count: lines.indent(key))
    return (end, indent, space + YAMLScalar.written(language.description) + ":")
  }

  private func insertions(
    of terms: [Term], into concept: Concept
  ) throws(GlossaryError) -> [(line: Int, lines: [String])] {
    var languages: [LanguageTag] = []
    for term in terms where !languages.contains(term.language) { languages.append(term.language) }
    var insertions: [(line: Int, lines: [String])] = []
    let old = Set(concept.terms.filter { $0.line != nil }.map(\.language))
    // What goes to a language that is there goes before a new one that may begin at the same line.
    for language in languages.filter(old.contains) + languages.filter({ !old.contains($0) }) {
      let place = try place(for: language, in: concept)
      var block: [String] = place.key.map { [$0] } ?? []
      for term in terms where term.language == language {
        block += Self.indented(GlossaryWriter.block(term), by: place.indent - 8)
      }
      insertions.append((place.line, block))
    }
    return insertions
  }

  func unsuitable(_ line: Int?) -> GlossaryError {
    GlossaryError(
      file: file, line: line ?? 1,
      problem: .wrongShape(
        field: "what stands here",
        expected: "a list with an item a line, to be added to; rewrite it so, or add by hand"))
  }

  private static func indented(_ lines: [String], by change: Int) -> [String] {
    lines.map { line in
      change >= 0
        ? String(repeating: " ", count: change) + line
        : String(line.dropFirst(min(-change, line.prefix { $0 == " " }.count)))
    }
  }
}
