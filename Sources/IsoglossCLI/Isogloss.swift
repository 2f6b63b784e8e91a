// The program's root command and the one place where it ends.
import ArgumentParser
import Workspace

/// Looks up terms, aligns translations, and proposes a glossary of names.
struct Isogloss: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isogloss",
    abstract: "Aligns renderings of one text and keeps one name for one thing.",
    discussion: """
      Results go to standard output, messages and progress to standard error. Exit status: 0 done; \
      1 done, and something was found; 2 bad arguments or unusable input; 70 a fault in the \
      program itself.
      """,
    version: Program.version,
    subcommands: [
      InitCommand.self, BuildCommand.self, AlignCommand.self, ReviseCommand.self, WordsCommand.self,
      ConvertCommand.self, OutlineCommand.self, SegmentCommand.self, ExtractCommand.self,
      LookupCommand.self,
      FindCommand.self,
      LintCommand.self,
      GlossaryCommand.self, LexiconCommand.self, EvaluateCommand.self,
    ])
}

/// Runs the program.
@main
enum Main {
  static func main() {
    do {
      let arguments = BaselineOptions.named(CommandLine.arguments.dropFirst())
      var command = try Isogloss.parseAsRoot(arguments)
      try command.run()
    } catch {
      ProgramEnd.end(with: error)
    }
  }
}
