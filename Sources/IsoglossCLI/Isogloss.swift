// The program's root command.
import ArgumentParser

/// Looks up terms, aligns translations, and checks documents for term consistency.
@main
struct Isogloss: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isogloss",
    abstract: "A bilingual glossary and alignment toolkit.",
    version: "0.1.0")
}
