// Holds a TBX file to its dialect's grammar and rules.
internal import Markup

/// Holds a TBX file to the grammar and the further rules of its dialect, element by element.
///
/// What it refuses is what the published RELAX NG grammar and Schematron rules of the dialect
/// refuse, and ids that are borne twice in either style.
struct TBXValidator {
  /// The most faults that are worth telling.
  static let faultLimit = 100

  /// The file's name, for faults.
  let file: String
  /// The dialect that the file says it is in.
  let dialect: TBXDialect
  /// The style that the file says it is in.
  let style: TBXStyle
  let grammar: TBXGrammar
  /// What is wrong, in no order.
  private(set) var faults: [GlossaryFormatError] = []
  private var identifiers: [String: XMLPlace] = [:]
  private var references: [(name: String, place: XMLPlace)] = []

  init(file: String, dialect: TBXDialect, style: TBXStyle) {
    self.file = file
    self.dialect = dialect
    self.style = style
    grammar = TBXGrammar.grammar(dialect, style)
  }

  /// Notes a fault.
  mutating func fault(_ place: XMLPlace, _ rule: String, _ problem: String) {
    guard faults.count < Self.faultLimit else { return }
    faults.append(
      GlossaryFormatError(
        file: file, line: place.line, column: place.column, problem: problem, rule: rule))
  }

  /// Notes a place that bears an id.
  mutating func note(identifier: String, at place: XMLPlace) {
    if let first = identifiers[identifier] {
      fault(place, "id", "the id '\(identifier)' is that of line \(first.line) already")
    } else {
      identifiers[identifier] = place
    }
  }

  /// Notes a place that refers to an id.
  mutating func note(reference: String, at place: XMLPlace) {
    references.append((reference, place))
  }

  /// Checks that every id that was referred to is borne by an element, and puts the faults in the
  /// order of the file.
  mutating func finish() {
    for (name, place) in references where identifiers[name] == nil {
      fault(place, "reference", "no element has the id '\(name)', which is referred to here")
    }
    var seen: Set<GlossaryFormatError> = []
    faults = faults.filter { seen.insert($0).inserted }
      .sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Checks an element with all it holds.
  mutating func check(_ element: XMLElement, _ path: TBXPath) {
    guard element.name.namespace == TBXNamespace.core else {
      return checkCategory(element, path)
    }
    guard let rule = grammar.rules[element.name.local] else {
      return fault(
        element.place, "grammar", "there is no element <\(element.name.local)> in TBX")
    }
    checkTag(element, path)
    let inside = path.entering(element.name.local)
    if let datatype = rule.datatype {
      checkText(element, datatype)
    } else {
      checkChildren(element, rule, inside)
    }
    if style == .dca { checkMetaElement(element, path) }
  }

  /// Checks an element's start tag alone.
  mutating func checkTag(_ element: XMLElement, _ path: TBXPath) {
    if let rule = grammar.rules[element.name.local] { checkAttributes(element, rule) }
    checkType(element, path)
    checkTarget(element)
  }

  /// The names that a child may stand for: its own, or in DCT style those of the elements that
  /// carry data categories.
  func roles(of name: XMLName) -> [String] {
    if name.namespace == TBXNamespace.core { return [name.local] }
    return style == .dct && dialect != .core ? TBXGrammar.metaElements : []
  }

  /// Checks a child that the matcher of its parent does not take.
  mutating func misplaced(_ child: XMLElement, in parent: String, _ matcher: TBXContentMatcher) {
    let name = child.name.local
    if child.name.namespace != TBXNamespace.core, style == .dca || dialect == .core {
      return checkCategory(child, TBXPath())
    }
    let expected = matcher.expected
    let hint =
      expected.isEmpty
      ? "nothing more may stand there" : "expected \(Self.list(expected))"
    fault(child.place, "grammar", "<\(name)> may not stand here in <\(parent)>; \(hint)")
  }

  /// Checks that nothing is missing at the end of an element.
  mutating func checkEnd(_ name: String, _ place: XMLPlace, _ matcher: TBXContentMatcher) {
    let missing = matcher.missing
    guard !missing.isEmpty else { return }
    fault(place, "grammar", "<\(name)> lacks \(Self.list(missing))")
  }

  private mutating func checkChildren(
    _ element: XMLElement, _ rule: TBXGrammar.Rule, _ inside: TBXPath
  ) {
    var matcher = TBXContentMatcher(rule)
    var isRight = true
    for child in element.children {
      switch child {
      case .text(let text, let place):
        if !rule.isMixed { checkBlank(text, place, inside.parent) }
      case .element(let child):
        if matcher.take(roles(of: child.name)) {
          check(child, inside)
        } else if isRight {
          isRight = false
          misplaced(child, in: inside.parent, matcher)
        }
      }
    }
    if isRight { checkEnd(inside.parent, element.place, matcher) }
    if rule.isMixed { checkInline(element.elements) }
  }

  /// Checks that there is no text where only elements may stand.
  mutating func checkBlank(_ text: String, _ place: XMLPlace, _ parent: String) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
    fault(place, "grammar", "text may not stand right inside <\(parent)>")
  }

  private mutating func checkText(_ element: XMLElement, _ datatype: TBXDatatype) {
    let name = element.name.local
    if let child = element.elements.first {
      fault(
        child.place, "grammar",
        "<\(child.name.local)> may not stand in <\(name)>, which holds plain text")
    } else if !datatype.allows(element.text) {
      fault(
        element.place, "grammar",
        "'\(element.text)' may not stand in <\(name)>; expected \(datatype.words)")
    }
  }

  static func list(_ names: [String]) -> String {
    names.map { "<\($0)>" }.joined(separator: ", ")
  }
}
