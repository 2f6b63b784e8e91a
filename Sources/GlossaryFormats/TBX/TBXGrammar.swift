// What may stand in each element of TBX, read from a table.

/// What may stand in each element of TBX: attributes and content.
///
/// A grammar is a table with a line for each element: name, attributes, content, parted by `:`. Of
/// attributes, `name=datatype` may stand there and `name!=datatype` has to; sets of which one
/// applies are parted by `/`. Content is a sequence of element names, or of names in brackets
/// parted by `|`, each once or with `?`, `*`, `+`; `#text` stands for text between them, and
/// `=datatype` for text of a datatype alone.
struct TBXGrammar: Sendable {
  /// The rule of one element.
  struct Rule: Sendable {
    /// Sets of attributes, of which one applies.
    let attributes: [[Attribute]]
    /// The child elements, in their order.
    let particles: [Particle]
    /// Whether text may stand between them.
    let isMixed: Bool
    /// What the text has to be, where there is nothing but text.
    let datatype: TBXDatatype?
  }

  /// An attribute that may or has to stand.
  struct Attribute: Sendable {
    let name: String
    let isRequired: Bool
    let datatype: TBXDatatype
  }

  /// One or several elements at a place of a sequence.
  struct Particle: Sendable {
    let names: [String]
    let isRequired: Bool
    let repeats: Bool
  }

  /// The rules by element.
  let rules: [String: Rule]

  /// Reads a table.
  init(_ table: String) {
    var rules: [String: Rule] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 3, let name = parts[0].split(separator: " ").first else { continue }
      rules[String(name)] = Self.rule(attributes: parts[1], content: parts[2])
    }
    self.rules = rules
  }

  private static func rule(attributes: Substring, content: Substring) -> Rule {
    let sets = attributes.split(separator: "/", omittingEmptySubsequences: false).map { set in
      set.split(separator: " ").map(attribute)
    }
    let words = content.split(separator: " ")
    let datatype = words.first.flatMap { $0.hasPrefix("=") ? self.datatype($0.dropFirst()) : nil }
    return Rule(
      attributes: sets,
      particles: words.filter { !$0.hasPrefix("#") && !$0.hasPrefix("=") }.map(particle),
      isMixed: words.contains("#text"), datatype: datatype)
  }

  private static func attribute(_ word: Substring) -> Attribute {
    let parts = word.split(separator: "=", maxSplits: 1)
    let name = parts.first ?? ""
    let isRequired = name.hasSuffix("!")
    let kind = parts.count > 1 ? parts[1] : "text"
    return Attribute(
      name: String(isRequired ? name.dropLast() : name), isRequired: isRequired,
      datatype: datatype(kind))
  }

  private static func particle(_ word: Substring) -> Particle {
    let mark = word.last.flatMap { "?*+".contains($0) ? $0 : nil }
    let names = word.split { "()|?*+".contains($0) }.map(String.init)
    return Particle(
      names: names, isRequired: mark == nil || mark == "+", repeats: mark == "*" || mark == "+")
  }

  private static func datatype(_ word: Substring) -> TBXDatatype {
    switch word {
    case "ID": .identifier
    case "IDREF": .reference
    case "lang": .language
    case "uri": .uri
    case "web": .web
    case "date": .date
    case "dateTime": .dateOrTime
    case "dialect": .dialect
    case "subtype": .subtype
    case "none": .empty
    case "text": .text
    default: .oneOf(word.split(separator: "|").map(String.init))
    }
  }
}
