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

  @Flag(help: "Show aligned sentences in which the terms stand.")
  var examples = false

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
    let dictionary = try lexicon.open(in: place)
    let lookup = try place.lookup(lexicon: dictionary, warn: workspace.note)
    let query = query.joined(separator: " ")
    let hits = lookup.search(query, limit: limit)
    if hits.isEmpty {
      let nearest = lookup.suggestions(for: query, limit: 3)
      if format == .jsonl {
        Console.result(nearest.map { LookupLine.json($0, query: query).line + "\n" }.joined())
      }
      suggest(nearest, for: query)
      throw ExitStatus.found
    }
    let shown =
      examples
      ? try place.examples(
        of: hits.map(\.concept), limit: 3, lexicon: dictionary?.lexicon, warn: workspace.note) : nil
    let entries = hits.enumerated().map { index, hit in
      format == .jsonl
        ? LookupLine.json(hit, query: query, examples: shown?[index]).line + "\n"
        : LookupLine.text(hit) + (shown?[index] ?? []).map(ExampleLines.text).joined()
    }
    Console.result(entries.joined(separator: format == .jsonl ? "" : "\n"))
  }

  private func suggest(_ nearest: [LookupHit], for query: String) {
    let names = nearest.map(\.term.text).joined(separator: ", ")
    let query = query.unicodeScalars.count > 80 ? "\(query.prefix(79))…" : query
    workspace.note(
      "\"\(query)\" is not in the glossary" + (names.isEmpty ? "" : "; did you mean: \(names)?"))
  }
}
