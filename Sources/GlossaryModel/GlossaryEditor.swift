// Adds to the text of a glossary file and leaves everything else in it as it is.
internal import TextModel

/// Adds concepts and terms to the text of a glossary file: comments, order and style of what a
/// person wrote stay as they are.
///
/// What is added takes over the indentation of what is there. Each change is read again, and is
/// refused where the file would then say anything else than it should.
package struct GlossaryEditor {
  /// The file's name, for errors.
  package let file: String
  /// What the file says.
  package private(set) var glossary: Glossary
  private var lines: GlossaryLines

  /// Begins to edit a file.
  ///
  /// - Throws: the first fault of form that the file has.
  package init(name: String, bytes: [UInt8]) throws(GlossaryError) {
    file = name
    glossary = try GlossaryFile.read(name: name, bytes: bytes)
    lines = GlossaryLines(String(decoding: bytes, as: UTF8.self))
  }

  /// The file's text with all that was added.
  package var text: String { lines.text }

  /// Adds a concept after the last one.
  ///
  /// - Throws: ``GlossaryError`` where the file's style leaves no place for it.
  /// - Complexity: O(n) in the size of the file.
  package mutating func append(_ concept: Concept) throws(GlossaryError) {
    var changed = lines
    let block = GlossaryWriter.block(concept)
    if let last = glossary.concepts.last, let line = last.line,
      let dash = changed.dash(above: line - 1)
    {
      let space = changed.indent(dash)
      let end = changed.end(of: dash, indent: space)
      let isSpaced = changed.isSpaced(above: dash)
      changed.insert(
        (isSpaced ? [""] : []) + Self.indented(block, by: space - 2), at: end)
    } else if glossary.concepts.isEmpty, let place = changed.emptyList("concepts") {
      changed.replace(place, with: "concepts:")
      changed.insert(block, at: place + 1)
    } else {
      throw unsuitable(glossary.concepts.last?.line)
    }
    var expected = glossary
    expected.concepts.append(concept)
    try accept(changed, expected)
  }

  /// Adds a term to a concept, after those of its language.
  ///
  /// - Throws: ``GlossaryError`` where the file's style leaves no place for it.
  /// - Complexity: O(n) in the size of the file.
  package mutating func insert(_ term: Term, into id: String) throws(GlossaryError) {
    guard let index = glossary.concepts.firstIndex(where: { $0.id == id }) else { return }
    let concept = glossary.concepts[index]
    var expected = glossary
    var changed = lines
    let own = concept.terms.lastIndex { $0.language == term.language }
    guard let neighbour = own ?? concept.terms.indices.last,
      let line = concept.terms[neighbour].line, let dash = changed.dash(above: line - 1)
    else { throw unsuitable(concept.line) }
    let space = changed.indent(dash)
    let end = changed.end(of: dash, indent: space)
    var block = Self.indented(GlossaryWriter.block(term), by: space - 8)
    if own == nil {
      let tag = concept.terms[neighbour].language.description
      guard let key = changed.key(tag, above: dash) else { throw unsuitable(concept.line) }
      let name = YAMLScalar.written(term.language.description)
      block.insert(String(repeating: " ", count: changed.indent(key)) + name + ":", at: 0)
    }
    changed.insert(block, at: end)
    expected.concepts[index].terms.insert(term, at: neighbour + 1)
    try accept(changed, expected)
  }

  /// Takes a change over if the file then says what it should.
  private mutating func accept(
    _ changed: GlossaryLines, _ expected: Glossary
  ) throws(GlossaryError) {
    let read = try GlossaryFile.read(name: file, bytes: Array(changed.text.utf8))
    guard read.isSame(as: expected) else { throw unsuitable(glossary.concepts.last?.line) }
    lines = changed
    glossary = read
  }

  private func unsuitable(_ line: Int?) -> GlossaryError {
    GlossaryError(
      file: file, line: line ?? 1,
      problem: .wrongShape(
        field: "what stands here",
        expected: "a list with an item a line, to be added to; "
          + "rewrite it so, or add by hand"))
  }

  private static func indented(_ lines: [String], by change: Int) -> [String] {
    lines.map { line in
      change >= 0
        ? String(repeating: " ", count: change) + line
        : String(line.dropFirst(min(-change, line.prefix { $0 == " " }.count)))
    }
  }
}

extension Glossary {
  /// Whether two glossaries say the same, wherever it stands in their files.
  package func isSame(as other: Glossary) -> Bool {
    name == other.name && concepts.count == other.concepts.count
      && zip(concepts, other.concepts).allSatisfy { $0.isSame(as: $1) }
  }
}

extension Concept {
  /// Whether two concepts say the same, wherever it stands in their files; terms of different
  /// languages may stand in another order.
  package func isSame(as other: Concept) -> Bool { unplaced == other.unplaced }

  /// The concept without its place in a file, the terms of each language together.
  private var unplaced: Concept {
    var concept = self
    concept.line = nil
    concept.terms = languages.sorted().flatMap { language in
      terms.filter { $0.language == language }.map { term in
        var term = term
        term.line = nil
        return term
      }
    }
    return concept
  }
}
