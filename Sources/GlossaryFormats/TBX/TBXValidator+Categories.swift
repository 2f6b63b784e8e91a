// The rules on data categories.
internal import Markup

extension TBXValidator {
  /// Checks an element that carries a data category in DCA style (Schematron patterns
  /// `dialectEnforcement` and `module.…`).
  mutating func checkMetaElement(_ element: XMLElement, _ path: TBXPath) {
    let name = element.name.local
    guard dialect != .core, TBXGrammar.metaElements.contains(name),
      let type = element.attribute("type"), !type.isEmpty || name == "termNote"
    else { return }
    let own = TBXDataCategory.all.filter {
      $0.element == name && dialect.modules.contains($0.module)
    }
    guard let category = own.first(where: { $0.name == type }) else {
      // The grammar of TBX-Linguist has looked at them; for an element without data categories
      // of the dialect the published rules have nothing to say.
      guard dialect != .linguist, !own.isEmpty else { return }
      let names = own.map(\.name).joined(separator: ", ")
      return fault(
        element.place, "category",
        "\(dialect.rawValue) has no data category '\(type)' for <\(name)>; it has \(names)")
    }
    checkLevel(category, element, path)
    guard category.hasPicklist(dialect, style), !category.values.contains(element.text) else {
      return
    }
    checkPicklist(category, element, element.text)
  }

  /// Checks an element of another namespace than TBX's own: a data category in DCT style.
  mutating func checkCategory(_ element: XMLElement, _ path: TBXPath) {
    let name = element.name.local
    guard style == .dct, dialect != .core else {
      let reason =
        dialect == .core
        ? "TBX-Core has no elements of other namespaces"
        : "it is of DCT style, but the file says style=\"dca\""
      return fault(element.place, "style", "<\(name)> may not stand here; \(reason)")
    }
    let namespace = element.name.namespace ?? ""
    guard let category = TBXDataCategory.named(name, namespace: namespace),
      dialect.modules.contains(category.module)
    else {
      return fault(
        element.place, "category",
        "\(dialect.rawValue) has no data category <\(name)> in the namespace '\(namespace)'")
    }
    checkLevel(category, element, path)
    checkModuleAttributes(category, element)
    if let child = element.elements.first {
      fault(
        child.place, "grammar",
        "<\(child.name.local)> may not stand in <\(name)>, which holds plain text")
    } else if !category.values.isEmpty {
      let value = TBXDatatype.collapsed(element.text)
      if !category.values.contains(value) { checkPicklist(category, element, value) }
    }
  }

  private mutating func checkLevel(
    _ category: TBXDataCategory, _ element: XMLElement, _ path: TBXPath
  ) {
    let levels = category.levels(dialect, style)
    guard !levels.allow(parent: path.parent, grandparent: path.grandparent) else { return }
    fault(
      element.place, "level",
      "\(category.name) may not stand in <\(path.parent)> here; its levels are \(levels.words)")
  }

  private mutating func checkPicklist(
    _ category: TBXDataCategory, _ element: XMLElement, _ value: String
  ) {
    fault(
      element.place, "picklist",
      "'\(value)' is no \(category.name); use one of \(category.values.joined(separator: ", "))")
  }

  private mutating func checkModuleAttributes(_ category: TBXDataCategory, _ element: XMLElement) {
    let target = element.attribute("target")
    for attribute in element.attributes
    where attribute.name != XMLName("target") || category.target == .none {
      fault(
        element.place, "grammar", "<\(category.name)> has no attribute '\(attribute.name.local)'")
    }
    switch (category.target, target) {
    case (.none, _), (.elementIfAny, nil): break
    case (.element, nil), (.web, nil):
      fault(element.place, "grammar", "<\(category.name)> lacks the attribute 'target'")
    case (.web, let target?):
      guard !TBXDatatype.web.allows(target) else { break }
      fault(
        element.place, "reference",
        "target=\"\(target)\" of <\(category.name)> should be \(TBXDatatype.web.words)")
    case (_, let target?):
      let name = TBXDatatype.collapsed(target)
      if XMLNames.isName(name) {
        note(reference: name, at: element.place)
      } else {
        fault(
          element.place, "reference",
          "target=\"\(target)\" of <\(category.name)> should be \(TBXDatatype.reference.words)")
      }
    }
  }
}
