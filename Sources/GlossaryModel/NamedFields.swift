// Concepts and terms as fields with names, for formats that carry them by name.

extension Concept {
  /// The fields other than id and terms that have a value, in the order of our own form.
  package var namedFields: [(name: String, value: String)] {
    var fields: [(String, String)] = []
    if type != .other { fields.append(("type", type.rawValue)) }
    let texts = [
      ("subjectField", subjectField), ("definition", definition?.text),
      ("definitionSource", definition?.source), ("url", url), ("note", note),
    ]
    for case (let name, let value?) in texts { fields.append((name, value)) }
    if doNotTranslate { fields.append(("doNotTranslate", "true")) }
    return fields
  }

  /// Sets a field by its name.
  ///
  /// - Returns: whether there is such a field with such a value.
  package mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "type":
      guard let type = ConceptType(rawValue: value) else { return false }
      self.type = type
    case "subjectField": subjectField = value
    case "definition": definition = Definition(text: value, source: definition?.source)
    case "definitionSource":
      definition = Definition(text: definition?.text ?? "", source: value)
    case "url": url = value
    case "note": note = value
    case "doNotTranslate": return TruthValue.read(value, &doNotTranslate)
    default: return false
    }
    return true
  }
}

extension Term {
  /// The fields other than text, language and status that have a value, in the order of our own
  /// form.
  package var namedFields: [(name: String, value: String)] {
    var fields: [(String, String)] = [("kind", kind.rawValue)]
    let texts = [
      ("source", source), ("register", register), ("partOfSpeech", partOfSpeech),
      ("gender", gender), ("note", note), ("context", context),
    ]
    for case (let name, let value?) in texts { fields.append((name, value)) }
    let flags = [("caseSensitive", caseSensitive), ("exact", exact), ("insideWords", insideWords)]
    for (name, value) in flags where value { fields.append((name, "true")) }
    return fields
  }

  /// Sets a field by its name.
  ///
  /// - Returns: whether there is such a field with such a value.
  package mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "status":
      guard let status = TermStatus(rawValue: value) else { return false }
      self.status = status
    case "kind":
      guard let kind = TermKind(rawValue: value) else { return false }
      self.kind = kind
    case "source": source = value
    case "register": register = value
    case "partOfSpeech": partOfSpeech = value
    case "gender": gender = value
    case "note": note = value
    case "context": context = value
    case "caseSensitive": return TruthValue.read(value, &caseSensitive)
    case "exact": return TruthValue.read(value, &exact)
    case "insideWords": return TruthValue.read(value, &insideWords)
    default: return false
    }
    return true
  }
}

/// Truth values as people write them in tables.
enum TruthValue {
  /// Reads a truth value.
  ///
  /// - Returns: whether it is one.
  static func read(_ text: String, _ flag: inout Bool) -> Bool {
    switch text.lowercased() {
    case "true", "yes", "y", "1", "x": flag = true
    case "false", "no", "n", "0", "": flag = false
    default: return false
    }
    return true
  }
}
