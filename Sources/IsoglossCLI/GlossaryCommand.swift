// isogloss glossary check | import | export | accept | stats | diff
import ArgumentParser
import GlossaryFormats
import TextModel
import Workspace

/// The glossary's files.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Check the glossary, add to it, and carry it to and from other programs.",
    subcommands: [
      Check.self, Import.self, Export.self, Accept.self, Stats.self, Diff.self,
    ])
}

extension GlossaryFormat: ExpressibleByArgument {}

/// The dialects of TBX, by the names of their own.
enum DialectOption: String, ExpressibleByArgument, CaseIterable {
  case core
  case min
  case basic
  case linguist

  /// The dialect.
  var dialect: TBXDialect {
    switch self {
    case .core: .core
    case .min: .min
    case .basic: .basic
    case .linguist: .linguist
    }
  }
}

extension TBXStyle: ExpressibleByArgument {}

/// Which languages a format is about that holds one, or a pair.
struct DirectionOptions: ParsableArguments {
  @Option(name: .long, help: "The source language of a format with pairs: en, zh-Hans.")
  var from: LanguageTag?

  @Option(
    name: .long, help: "The target language of a format with pairs, the language of vale and prh.")
  var to: LanguageTag?

  /// Asks for the languages that a format needs.
  func check(for format: GlossaryFormat) throws {
    if format.hasOneLanguage, from == nil, to == nil {
      throw ValidationError("\(format.rawValue) holds one language; name it with --to")
    }
    guard format.hasDirection else { return }
    guard let from, let to else {
      throw ValidationError(
        "\(format.rawValue) goes from one language to another; name them with --from and --to")
    }
    if from == to {
      throw ValidationError("--from and --to are both \(from); name two languages")
    }
  }
}
