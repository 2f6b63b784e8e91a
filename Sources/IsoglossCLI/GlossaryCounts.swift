// What a glossary holds, counted.
import GlossaryModel
import TextModel

/// What a glossary holds, counted.
struct GlossaryCounts {
  /// A language of a glossary.
  private struct LanguageCount {
    let language: LanguageTag
    let terms: Int
    let concepts: Int
  }

  private let glossary: Glossary
  private let terms: [Term]
  /// How many concepts are proposed beside it, and how many of them it lacks.
  var proposed: (all: Int, new: Int)?

  /// Counts a glossary.
  init(_ glossary: Glossary) {
    self.glossary = glossary
    terms = glossary.concepts.flatMap(\.terms)
  }

  /// The counts, a line each.
  var text: String {
    var lines = [
      row("glossary", glossary.name), row("concepts", "\(glossary.concepts.count)"),
      row("terms", "\(terms.count)"), row("types", listed(types)), row("status", listed(statuses)),
      row("kinds", listed(kinds)),
    ]
    lines += languages.map {
      row(
        $0.language.description,
        "\($0.terms) terms of \($0.concepts) concepts, "
          + "\(glossary.concepts.count - $0.concepts) concepts without")
    }
    lines.append(row("defined", "\(defined) of \(glossary.concepts.count) concepts"))
    lines.append(row("sourced", "\(sourced) of \(terms.count) terms"))
    if let proposed {
      lines.append(row("proposed", "\(proposed.all), \(proposed.new) of them not in the glossary"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The counts as one object.
  var json: JSONValue {
    .object([
      "glossary": .string(glossary.name), "concepts": .integer(glossary.concepts.count),
      "terms": .integer(terms.count), "types": object(types), "status": object(statuses),
      "kinds": object(kinds),
      "languages": .array(
        languages.map {
          .object([
            "language": .string($0.language.description), "terms": .integer($0.terms),
            "concepts": .integer($0.concepts),
          ])
        }),
      "defined": .integer(defined), "sourced": .integer(sourced),
      "proposed": proposed.map { .object(["all": .integer($0.all), "new": .integer($0.new)]) },
    ])
  }

  private var types: [(String, Int)] { counted(glossary.concepts.map(\.type.rawValue)) }
  private var statuses: [(String, Int)] { counted(terms.map(\.status.rawValue)) }
  private var kinds: [(String, Int)] { counted(terms.map(\.kind.rawValue)) }
  private var defined: Int { glossary.concepts.count { $0.definition != nil } }
  private var sourced: Int { terms.count { $0.source != nil } }

  private var languages: [LanguageCount] {
    Set(terms.map(\.language)).sorted().map { language in
      LanguageCount(
        language: language, terms: terms.count { $0.language == language },
        concepts: glossary.concepts.count { $0.languages.contains(language) })
    }
  }

  private func row(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, 12 - name.count)) + value
  }

  private func listed(_ counts: [(String, Int)]) -> String {
    counts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
  }

  private func object(_ counts: [(String, Int)]) -> JSONValue {
    .array(counts.map { .object(["name": .string($0.0), "count": .integer($0.1)]) })
  }

  /// The values with how often each stands there, the most frequent first.
  private func counted(_ values: [String]) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
