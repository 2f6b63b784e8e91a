// isogloss lexicon install | info
import ArgumentParser
import Lexicon
import Workspace

/// The dictionary that the aligner uses.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Install the Chinese-English dictionary that alignment uses, or describe it.",
    subcommands: [Install.self, Info.self])

  /// Compiles a dictionary.
  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compile a CC-CEDICT file (text or gzip) into the index that the aligner uses.")

    @Argument(help: "The dictionary file, or - for standard input.", completion: .file())
    var file: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var lexicon: LexiconOptions

    func run() throws {
      let place = try workspace.workspaceIfAny()
      let path = lexicon.lexicon ?? LexiconLocation.installPath(place)
      let installed = try LexiconInstaller.install(file, to: path)
      for warning in installed.warnings { workspace.note(warning) }
      Console.result(LexiconCommand.describe(installed.info, path: path))
    }
  }

  /// Describes the installed dictionary.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say which dictionary is installed: source, date, licence, entries.")

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var lexicon: LexiconOptions

    func run() throws {
      guard
        let path = LexiconLocation.find(
          named: lexicon.lexicon, in: try workspace.workspaceIfAny())
      else {
        workspace.note("no dictionary is installed; run `isogloss lexicon install FILE`")
        throw ExitStatus.found
      }
      let index = try CompiledLexicon(path: path)
      Console.result(LexiconCommand.describe(index.info, path: path))
    }
  }
}

extension LexiconCommand {
  /// What the index records, for a person.
  private static func describe(_ info: LexiconInfo, path: String) -> String {
    """
    \(Workspace.shown(path))
      entries   \(info.entries)
      source    \(info.source)
      date      \(info.date.isEmpty ? "not given" : info.date)
      licence   \(info.licence.isEmpty ? "not given" : info.licence)
      SHA-256   \(info.sha256)

    """
  }
}
