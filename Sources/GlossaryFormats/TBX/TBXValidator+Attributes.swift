// The rules on attributes.
internal import Markup

extension TBXValidator {
  /// Checks attributes against the set of the rule that fits best.
  mutating func checkAttributes(_ element: XMLElement, _ rule: TBXGrammar.Rule) {
    var fewest: [(rule: String, problem: String)]?
    for set in rule.attributes {
      let problems = problems(of: element, set)
      if problems.count < fewest?.count ?? Int.max { fewest = problems }
    }
    for (rule, problem) in fewest ?? [] { fault(element.place, rule, problem) }
    for attribute in element.attributes where attribute.name.namespace == nil {
      let value = TBXDatatype.collapsed(attribute.value)
      switch datatype(of: attribute.name.local, rule) {
      case .identifier where XMLNames.isName(value): note(identifier: value, at: element.place)
      case .reference where XMLNames.isName(value): note(reference: value, at: element.place)
      default: break
      }
    }
  }

  private func datatype(of name: String, _ rule: TBXGrammar.Rule) -> TBXDatatype? {
    rule.attributes.lazy.joined().first { $0.name == name }?.datatype
  }

  private func problems(
    of element: XMLElement, _ set: [TBXGrammar.Attribute]
  ) -> [(rule: String, problem: String)] {
    let name = element.name.local
    var problems: [(String, String)] = []
    for attribute in element.attributes {
      guard let key = Self.key(attribute.name), let known = set.first(where: { $0.name == key })
      else {
        problems.append(
          ("grammar", "<\(name)> has no attribute '\(Self.shown(attribute.name))'"))
        continue
      }
      guard !known.datatype.allows(attribute.value) else { continue }
      let shown = "\(Self.shown(attribute.name))=\"\(attribute.value)\""
      let rule = known.datatype == .language ? "language" : "grammar"
      problems.append((rule, "\(shown) of <\(name)> should be \(known.datatype.words)"))
    }
    for known in set where known.isRequired {
      guard !element.attributes.contains(where: { Self.key($0.name) == known.name }) else {
        continue
      }
      let shown = known.name == "lang" ? "xml:lang" : known.name
      problems.append(("grammar", "<\(name)> lacks the attribute '\(shown)'"))
    }
    return problems
  }

  /// An attribute's name in the tables; `nil` for one that stands in none.
  private static func key(_ name: XMLName) -> String? {
    if name == .language { return "lang" }
    return name.namespace == nil && name.local != "lang" ? name.local : nil
  }

  private static func shown(_ name: XMLName) -> String {
    name.namespace == XMLName.xmlNamespace ? "xml:\(name.local)" : name.local
  }

  /// The rules on `type` (Schematron patterns `coreEnforcement` and `dialectEnforcement`).
  mutating func checkType(_ element: XMLElement, _ path: TBXPath) {
    guard let type = element.attribute("type") else { return }
    let name = element.name.local
    if style == .dct, dialect != .core {
      guard !path.isRoot, !path.isOutsideBody else { return }
      fault(
        element.place, "style",
        "<\(name) type=\"\(type)\"> is of DCA style, but the file says style=\"dct\"")
    } else if type.isEmpty, name != "termNote" {
      fault(element.place, "category", "<\(name)> should name a data category in 'type'")
    }
  }

  /// The rule on `target` (Schematron pattern `coreEnforcement`).
  ///
  /// In DCA style another rule of the pattern comes first for elements with a `type`, so that it
  /// does not apply to those; the grammar looks at their targets.
  mutating func checkTarget(_ element: XMLElement) {
    guard let target = element.attribute("target") else { return }
    let hasOtherRule =
      element.name.local == "termNote" || (style == .dca && element.attribute("type") != nil)
    guard !hasOtherRule, !Self.hasWebAddress(target) else { return }
    note(reference: target, at: element.place)
  }

  /// Whether a text holds an address, `https?://.+`.
  static func hasWebAddress(_ text: String) -> Bool {
    for scheme in ["http://", "https://"] {
      if let range = text.utf8.firstRange(of: scheme.utf8), range.upperBound < text.utf8.endIndex {
        return true
      }
    }
    return false
  }

  /// The rules on codes that begin and end inside a text (Schematron pattern
  /// `XLIFF.inlineConstraints`).
  mutating func checkInline(_ elements: [XMLElement]) {
    let names = elements.map {
      $0.name.namespace == TBXNamespace.core ? $0.name.local : ""
    }
    let lastEnd = names.lastIndex(of: "ec") ?? -1
    let firstStart = names.firstIndex(of: "sc") ?? names.count
    for (index, element) in elements.enumerated() {
      let isolated = element.attribute("isolated")
      let isPaired: Bool
      switch names[index] {
      case "sc": isPaired = index < lastEnd
      case "ec": isPaired = firstStart < index
      default: continue
      }
      if let isolated, isolated != (isPaired ? "no" : "yes") {
        let expected = isPaired ? "no" : "yes"
        fault(
          element.place, "inline",
          "isolated=\"\(isolated)\" of <\(names[index])> should be \"\(expected)\": its other end "
            + (isPaired ? "stands in the same text" : "is missing"))
      }
      guard names[index] == "ec" else { continue }
      let needed = isPaired ? "startRef" : "id"
      if element.attribute(needed) == nil {
        fault(element.place, "inline", "<ec> lacks the attribute '\(needed)'")
      }
    }
  }
}
