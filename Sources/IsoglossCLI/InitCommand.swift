// isogloss init
import ArgumentParser
import FoundationEssentials
import Workspace

/// Makes a workspace.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a workspace: isogloss.yaml, glossary/ and alignments/.")

  @Argument(help: "The folder; made where it is missing.", completion: .directory)
  var folder = "."

  @Option(help: "The workspace's name; otherwise the folder's.")
  var name: String?

  func run() throws {
    let made = try Workspace.create(in: folder, name: name ?? Self.name(of: folder))
    for file in made {
      Console.result("\(folder == "." ? "" : folder + "/")\(file)\n")
    }
  }

  /// The folder's own name, with what may not stand in a name made into hyphens.
  private static func name(of folder: String) -> String {
    let last = URL(filePath: folder).standardized.lastPathComponent
    let words = last.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "glossary" : words.joined(separator: "-")
  }
}
