// isogloss lookup
import ArgumentParser
import GlossaryModel
import TermMatching
import TextModel
import Workspace

/// Looks a term up.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look a term up in the glossary: any language, any variant, pinyin, typing errors.",
    discussion: "Exits with 1 where nothing was found; the nearest names are then suggested.")

  /// How the hits are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  @Argument(help: "What to look for; several words need no quotes.")
  var query: [String]

  @Option(help: "Show at most this many concepts.")
  var limit = 10

  @Option(help: "text or jsonl.")
  var format = Format.text

  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if query.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("name a term to look for")
    }
    if limit < 1 { throw ValidationError("--limit is a number of concepts, at least 1") }
  }

  func run() throws {
    let place = try workspace.workspace()
    let lookup = try place.lookup(
      lexicon: try lexicon.open(in: place), warn: workspace.note)
    let query = query.joined(separator: " ")
    let hits = lookup.search(query, limit: limit)
    if hits.isEmpty {
      suggest(lookup.suggestions(for: query, limit: 3), for: query)
      throw ExitStatus.found
    }
    Console.result(
      hits.map { hit in
        format == .jsonl ? LookupLine.json(hit, query: query).line + "\n" : LookupLine.text(hit)
      }.joined(separator: format == .jsonl ? "" : "\n"))
  }

  private func suggest(_ nearest: [LookupHit], for query: String) {
    let names = nearest.map(\.term.text).joined(separator: ", ")
    workspace.note(
      "\"\(query)\" is not in the glossary" + (names.isEmpty ? "" : "; did you mean: \(names)?"))
  }
}
