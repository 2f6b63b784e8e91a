// Concepts and terms as fields with names, for formats that carry them by name.
internal import GlossaryModel

extension Concept {
  /// The fields other than id and terms that have a value, in the order of our own form.
  var namedFields: [(name: String, value: String)] {
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
  mutating func set(_ name: String, _ value: String) -> Bool {
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
    case "doNotTranslate": return FieldValue.flag(value, &doNotTranslate)
    default: return false
    }
    return true
  }
}

extension Term {
  /// The fields other than text, language and status that have a value, in the order of our own
  /// form.
  var namedFields: [(name: String, value: String)] {
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
  mutating func set(_ name: String, _ value: String) -> Bool {
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
    case "caseSensitive": return FieldValue.flag(value, &caseSensitive)
    case "exact": return FieldValue.flag(value, &exact)
    case "insideWords": return FieldValue.flag(value, &insideWords)
    default: return false
    }
    return true
  }
}

/// Values of fields as they are written.
enum FieldValue {
  /// Reads a truth value as people write it in tables.
  ///
  /// - Returns: whether it is one.
  static func flag(_ text: String, _ flag: inout Bool) -> Bool {
    switch text.lowercased() {
    case "true", "yes", "y", "1", "x": flag = true
    case "false", "no", "n", "0", "": flag = false
    default: return false
    }
    return true
  }

  /// The status that a word of another program stands for; `nil` where it says nothing of the kind.
  ///
  /// `preferredTerm-admn-sts` and `preferredTerm` are TBX's; `notRecommended`, `obsolete` are those
  /// of TBX's older usage status, `forbidden` and `approved` those of translation tools.
  static func status(_ text: String) -> TermStatus? {
    var word = TBXDatatype.collapsed(text).lowercased()
    for ending in ["-admn-sts", "term"] where word.hasSuffix(ending) {
      word.removeLast(ending.count)
    }
    word = word.replacing("-", with: "").replacing(" ", with: "").replacing("_", with: "")
    switch word {
    case "preferred", "approved", "mandatory", "standardized", "recommended": return .preferred
    case "admitted", "allowed", "legal", "accepted", "permitted": return .admitted
    case "deprecated", "forbidden", "notrecommended", "prohibited", "rejected", "donotuse":
      return .deprecated
    case "superseded", "obsolete": return .superseded
    default: return nil
    }
  }
}
