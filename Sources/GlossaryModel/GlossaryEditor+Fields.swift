// Gives concepts and terms of a glossary file values that they lack.
internal import TextModel

/// A value that is added to a concept or term of a file.
struct FieldAddition {
  /// Where it goes.
  enum Place {
    /// Before a line, from 0, so many spaces in.
    case line(Int, indent: Int)
    /// Into the mapping in braces that opens at a code point of a line.
    case braces(line: Int, column: Int)
  }

  let place: Place
  /// The key and the value, written; those of a definition are several.
  let fields: [(key: String, value: String)]
}

extension GlossaryEditor {
  /// Gives a concept values for fields that it lacks.
  ///
  /// - Parameter fields: Names and values, as ``Concept/namedFields`` has them.
  /// - Throws: ``GlossaryError`` where the file says something of a field already, or its style leaves
  ///   no place for it; nothing is changed then.
  package mutating func fill(
    _ fields: [(name: String, value: String)], of id: String
  ) throws(GlossaryError) {
    guard let index = places[id] else { return }
    var concept = glossary.concepts[index]
    for (name, value) in fields {
      guard !concept.namedFields.contains(where: { $0.name == name }), concept.set(name, value)
      else { throw unsuitable(concept.line) }
    }
    if index < oldCount {
      let written = fields.map { (key: $0.name, value: YAMLScalar.written($0.value)) }
      let place = try place(forFieldsOf: concept, written.map(\.key))
      newFields.append(FieldAddition(place: place, fields: written))
    }
    glossary.concepts[index] = concept
  }

  /// Gives a term of a concept a value for a field that it lacks.
  ///
  /// - Throws: ``GlossaryError``, as ``fill(_:of:)`` does.
  package mutating func fill(
    _ field: (name: String, value: String), of term: Term, in id: String
  ) throws(GlossaryError) {
    guard let index = places[id],
      let place = glossary.concepts[index].terms.firstIndex(where: { $0.isSameName(as: term) })
    else { return }
    var changed = glossary.concepts[index].terms[place]
    // What is in full form is so where nothing is said.
    let isSaid = changed.namedFields.contains {
      $0.name == field.name && $0.value != TermKind.fullForm.rawValue
    }
    guard !isSaid, changed.set(field.name, field.value) else { throw unsuitable(changed.line) }
    if let new = newTerms[index]?.firstIndex(where: { $0.isSameName(as: term) }) {
      newTerms[index]?[new] = changed
    } else if index < oldCount {
      let written = (key: field.name, value: YAMLScalar.written(field.value))
      let place = try self.place(forFieldsOf: changed, written.key)
      newFields.append(FieldAddition(place: place, fields: [written]))
    }
    glossary.concepts[index].terms[place] = changed
  }

  /// The lines that are put in for new values.
  func insertionsOfFields() -> [(line: Int, lines: [String])] {
    newFields.compactMap { addition in
      guard case .line(let line, let indent) = addition.place else { return nil }
      let space = String(repeating: " ", count: indent)
      var lines: [String] = []
      for (key, value) in addition.fields {
        switch key {
        case "definition": lines += ["\(space)definition:", "\(space)  text: \(value)"]
        case "definitionSource": lines.append("\(space)  source: \(value)")
        default: lines.append("\(space)\(key): \(value)")
        }
      }
      return (line, lines)
    }
  }

  /// Puts the values in whose place is in braces.
  func addFieldsInBraces(to lines: inout GlossaryLines) {
    let additions = newFields.compactMap { addition in
      if case .braces(let line, let column) = addition.place {
        return (line: line, column: column, fields: Self.inBraces(addition.fields))
      }
      return nil
    }
    // What is added moves all that follows on the line, so that the last mapping is first.
    for (line, column, fields) in additions.sorted(by: { $0.column > $1.column }) {
      for (key, value) in fields {
        guard let mapping = FlowMapping(lines.lines[line], at: column) else { continue }
        lines.insert(mapping.addition(key, value), into: line, at: mapping.end)
      }
    }
  }

  private static func inBraces(
    _ fields: [(key: String, value: String)]
  ) -> [(key: String, value: String)] {
    guard let text = fields.first(where: { $0.key == "definition" }) else { return fields }
    let source = fields.first { $0.key == "definitionSource" }
    let rest = fields.filter { $0.key != "definition" && $0.key != "definitionSource" }
    let value = "{text: \(text.value)" + (source.map { ", source: \($0.value)" } ?? "") + "}"
    return rest + [("definition", value)]
  }

  /// Where fields of a concept go: before its terms.
  private func place(
    forFieldsOf concept: Concept, _ keys: [String]
  ) throws(GlossaryError) -> FieldAddition.Place {
    guard let line = concept.line, let column = concept.column,
      keys.contains("definition") || !keys.contains("definitionSource")
    else { throw unsuitable(concept.line) }
    if let place = try braces(line, column, keys) { return place }
    guard let dash = lines.dash(above: line - 1) else { throw unsuitable(line) }
    let range = (line - 1)..<lines.end(of: dash, indent: lines.indent(dash), commented: false)
    guard keys.allSatisfy({ lines.key($0, indent: column - 1, in: range) == nil }),
      var terms = lines.key("terms", indent: column - 1, in: range), terms >= line
    else { throw unsuitable(line) }
    while lines.isComment(terms - 1), lines.indent(terms - 1) == column - 1 { terms -= 1 }
    return .line(terms, indent: column - 1)
  }

  /// Where a field of a term goes: behind its others.
  private func place(
    forFieldsOf term: Term, _ key: String
  ) throws(GlossaryError) -> FieldAddition.Place {
    guard let line = term.line, let column = term.column else { throw unsuitable(term.line) }
    if let place = try braces(line, column, [key]) { return place }
    guard let dash = lines.dash(above: line - 1) else { throw unsuitable(line) }
    let end = lines.end(of: dash, indent: lines.indent(dash), commented: false)
    guard lines.key(key, indent: column - 1, in: (line - 1)..<end) == nil else {
      throw unsuitable(line)
    }
    return .line(end, indent: column - 1)
  }

  /// The braces that open at a place of the file, from 1; `nil` where there are none.
  private func braces(
    _ line: Int, _ column: Int, _ keys: [String]
  ) throws(GlossaryError) -> FieldAddition.Place? {
    guard lines.lines.indices.contains(line - 1) else { throw unsuitable(line) }
    let text = lines.lines[line - 1].unicodeScalars
    guard text.dropFirst(column - 1).first == "{" else { return nil }
    guard let mapping = FlowMapping(lines.lines[line - 1], at: column - 1),
      !keys.contains(where: mapping.mayHold)
    else { throw unsuitable(line) }
    return .braces(line: line - 1, column: column - 1)
  }
}

extension Term {
  /// Whether a term is the same name in the same language.
  package func isSameName(as other: Term) -> Bool {
    text == other.text && language == other.language
  }
}
