// isogloss glossary accept
import ArgumentParser
import Glibc
import GlossaryModel
import Workspace

extension GlossaryCommand {
  /// Takes proposed concepts over into the curated glossary.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take proposed concepts over into the curated glossary.",
      discussion: """
        Name them by their ids, or by patterns with * and ?, or take --all. In a terminal, without \
        either, each is shown and a key decides. Names of a concept that the glossary has already \
        are added to it; nothing that a person wrote is changed.
        """)

    @Argument(help: "Ids of proposed concepts, or patterns such as 'china-*'.")
    var concepts: [String] = []

    @Flag(help: "Take all proposed concepts over.")
    var all = false

    @Option(help: "With --all or a pattern, only those with at least this score.")
    var minScore: Double?

    @Flag(help: "Write nothing; say what would be added.")
    var dryRun = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      let place = try workspace.workspace()
      guard let proposed = try place.candidates() else {
        throw WorkspaceError.file(
          path: place.candidatesFile, problem: "nothing is proposed yet; run `isogloss build`")
      }
      let chosen = try chosen(proposed.concepts, place)
      let report = try place.merge(chosen.map(Workspace.accepted), dryRun: dryRun)
      Console.result(MergeLines.text(report, wouldBe: dryRun))
      if !report.conflicts.isEmpty { throw ExitStatus.found }
    }

    private func chosen(_ proposed: [Concept], _ place: Workspace) throws -> [Concept] {
      if concepts.isEmpty, !all {
        guard isatty(STDIN_FILENO) != 0, isatty(STDERR_FILENO) != 0 else {
          throw ValidationError(
            "name concepts or patterns, or give --all; keys are asked for in a terminal only")
        }
        let merge = try place.glossaryMerge()
        let open = proposed.filter { concept in
          guard let owner = merge.owner(of: concept) else { return true }
          return !concept.terms.allSatisfy { term in
            owner.terms.contains { $0.text == term.text && $0.language == term.language }
          }
        }
        var dialogue = AcceptDialogue(open, merge: merge)
        guard let chosen = dialogue.run() else {
          workspace.note("nothing was accepted")
          throw ExitCode.success
        }
        return chosen
      }
      for pattern in concepts
      where !proposed.contains(where: { NamePattern(pattern).matches($0.id) }) {
        throw ValidationError("no proposed concept has the id '\(pattern)'")
      }
      return proposed.filter { concept in
        let isNamed = all || concepts.contains { NamePattern($0).matches(concept.id) }
        return isNamed && (concept.score ?? 0) >= minScore ?? -.infinity
      }
    }
  }
}
