// isogloss glossary diff
import ArgumentParser
import GlossaryModel
import TextModel
import Workspace

extension GlossaryCommand {
  /// Compares two glossaries.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare two glossaries concept by concept; exit with 1 where they differ.",
      discussion: "The files may be in any format that is told by its name.")

    @Argument(help: "The glossary before.", completion: .file())
    var before: String

    @Argument(help: "The glossary after.", completion: .file())
    var after: String

    @Option(help: "text, or jsonl: a line for each concept that differs.")
    var format = Format.text

    /// How the differences are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case jsonl
      case text
    }

    func run() throws {
      let old = try TermSource.glossary(named: before, in: nil)
      let new = try TermSource.glossary(named: after, in: nil)
      let difference = GlossaryDifference(old, new)
      let lines =
        format == .text ? difference.lines : difference.concepts.map { Self.json($0).line }
      Console.result(lines.map { $0 + "\n" }.joined())
      if !lines.isEmpty { throw ExitStatus.found }
    }

    private static func json(_ change: GlossaryDifference.ConceptChange) -> JSONValue {
      .object([
        "change": .string(change.change.rawValue), "concept": .string(change.concept.id),
        "fields": json(change.fields),
        "terms": .array(
          change.terms.map { term in
            .object([
              "change": .string(term.change.rawValue), "term": .string(term.term.text),
              "language": .string(term.term.language.description),
              "status": .string(term.term.status.rawValue), "fields": json(term.fields),
            ])
          }),
      ])
    }

    private static func json(_ fields: [GlossaryDifference.FieldChange]) -> JSONValue {
      .array(
        fields.map { field in
          .object([
            "name": .string(field.name), "before": .optional(field.before),
            "after": .optional(field.after),
          ])
        })
    }
  }
}
