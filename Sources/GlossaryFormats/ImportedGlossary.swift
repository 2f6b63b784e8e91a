// Collects concepts from another format and fills in what it does not say.
internal import GlossaryModel
internal import TextModel

/// Collects the concepts of a file in another format, and fills in what our own form has to have:
/// ids that can be written, statuses, and a first term that is preferred.
struct ImportedGlossary {
  /// A term whose status the file may not tell.
  struct ImportedTerm {
    var term: Term
    var status: TermStatus?
  }

  private var result: GlossaryImport
  private var identifiers: Set<String> = []
  private var leftBehind: [String: Int] = [:]
  private var withoutStatus = 0
  private var others: [String: [String]] = [:]
  private var shortened: [String: LanguageTag] = [:]

  init(name: String) {
    result = GlossaryImport(name: name)
  }

  /// Notes a data category that has no place in our form.
  mutating func leaveBehind(_ category: String) { leftBehind[category, default: 0] += 1 }

  /// The language of a tag, whose parts that our form has no place for are told.
  mutating func language(_ tag: String) -> LanguageTag? {
    guard let language = LanguageTag(tag) else { return nil }
    let count = tag.split { $0 == "-" || $0 == "_" }.count
    if !language.isChinese, language.description.split(separator: "-").count < count {
      shortened[tag] = language
    }
    return language
  }

  /// Notes a fault of the file.
  mutating func add(fault: GlossaryFormatError) { result.faults.append(fault) }

  /// Adds a concept; its terms are those given.
  mutating func add(_ concept: Concept, terms: [ImportedTerm]) {
    var concept = concept
    let given = concept.id.isEmpty ? terms.first?.term.text ?? "" : concept.id
    let isMade = concept.id.isEmpty
    concept.id = identifier(from: given, isName: isMade)
    if isMade { result.madeIdentifiers.insert(concept.id) }
    var groups: [[ImportedTerm]] = []
    var places: [LanguageTag: Int] = [:]
    for item in terms {
      let place = places[item.term.language] ?? groups.count
      if place == groups.count { groups.append([]) }
      places[item.term.language] = place
      groups[place].append(item)
    }
    concept.terms = groups.flatMap { settled($0) }
    result.glossary.concepts.append(concept)
  }

  /// The whole import.
  func finished() -> GlossaryImport {
    var result = result
    if withoutStatus > 0 {
      result.remarks.append(
        "\(withoutStatus) terms have no status; the first of each language is preferred, the "
          + "others are admitted")
    }
    for (id, others) in others.sorted(by: { $0.key < $1.key }) {
      result.remarks.append(
        "several concepts would have the id '\(id)'; the others are \(others.joined(separator: ", "))"
      )
    }
    for (tag, language) in shortened.sorted(by: { $0.key < $1.key }) {
      result.remarks.append("the language tag '\(tag)' is read as \(language)")
    }
    for (category, count) in leftBehind.sorted(by: { $0.key < $1.key }) {
      result.remarks.append("left behind: \(category), \(count) times")
    }
    return result
  }

  /// The terms of one language with their statuses, each text once.
  private mutating func settled(_ terms: [ImportedTerm]) -> [Term] {
    var settled: [Term] = []
    var hasPreferred = terms.contains { $0.status == .preferred }
    var seen: Set<String> = []
    for item in terms where seen.insert(item.term.text).inserted {
      var term = item.term
      if let status = item.status {
        term.status = status
      } else {
        withoutStatus += 1
        term.status = hasPreferred ? .admitted : .preferred
        hasPreferred = true
      }
      settled.append(term)
    }
    return settled
  }

  /// An id of letters, digits, `-` and `_` that no other concept has.
  private mutating func identifier(from text: String, isName: Bool) -> String {
    var id = ""
    for scalar in (isName ? text.lowercased() : text).unicodeScalars {
      let isPart =
        scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isPart || scalar == "-" {
        id.unicodeScalars.append(scalar)
      } else if id.last != "-" {
        id += "-"
      }
    }
    if isName { while id.hasSuffix("-") { id.removeLast() } }
    if id.isEmpty { id = "concept" }
    var number = 2
    var unique = id
    while !identifiers.insert(unique).inserted {
      unique = "\(id)-\(number)"
      number += 1
    }
    if unique != id { others[id, default: []].append(unique) }
    return unique
  }
}
