// isogloss glossary stats
import ArgumentParser
import GlossaryModel
import TextModel
import Workspace

extension GlossaryCommand {
  /// Counts what a glossary holds.
  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count concepts and terms by type, language, status and kind.")

    @Argument(
      help: "A glossary file in any format; otherwise the workspace's curated glossary.",
      completion: .file())
    var file: String?

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      let place = file == nil ? try workspace.workspaceIfAny() : nil
      let glossary = try TermSource.glossary(named: file, in: place)
      var text = GlossaryCounts(glossary).text
      if let place, let proposed = try place.candidates() {
        let merge = try place.glossaryMerge()
        let new = proposed.concepts.filter { merge.owner(of: $0) == nil }.count
        text += "proposed    \(proposed.concepts.count), \(new) of them not in the glossary\n"
      }
      Console.result(text)
    }
  }
}

/// What a glossary holds, counted.
struct GlossaryCounts {
  private let glossary: Glossary

  /// Counts a glossary.
  init(_ glossary: Glossary) {
    self.glossary = glossary
  }

  /// The counts, a line each.
  var text: String {
    let concepts = glossary.concepts
    let terms = concepts.flatMap(\.terms)
    var lines = [
      row("glossary", glossary.name), row("concepts", "\(concepts.count)"),
      row("terms", "\(terms.count)"),
      row("types", counted(concepts.map(\.type.rawValue))),
      row("status", counted(terms.map(\.status.rawValue))),
      row("kinds", counted(terms.map(\.kind.rawValue))),
    ]
    let tags = Set(terms.map(\.language)).sorted()
    for language in tags {
      let own = terms.filter { $0.language == language }
      let count = concepts.filter { $0.languages.contains(language) }.count
      lines.append(
        row(
          language.description,
          "\(own.count) terms of \(count) concepts, \(concepts.count - count) concepts without"))
    }
    let defined = concepts.filter { $0.definition != nil }.count
    let sourced = terms.filter { $0.source != nil }.count
    lines.append(row("defined", "\(defined) of \(concepts.count) concepts"))
    lines.append(row("sourced", "\(sourced) of \(terms.count) terms"))
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, 12 - name.count)) + value
  }

  private func counted(_ values: [String]) -> String {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }
}
