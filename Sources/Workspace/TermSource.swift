// Where the terms come from that are looked for in texts.
import GlossaryFormats
package import GlossaryModel

/// Where the terms come from that are looked for in texts.
package enum TermSource {
  /// The glossary in a file that was named, or the workspace's curated one; `nil` where there is
  /// neither.
  package static func glossaryIfAny(
    named path: String?, in workspace: Workspace?
  ) throws -> Glossary? {
    if path != nil { return try glossary(named: path, in: workspace) }
    return try workspace.flatMap { try $0.glossary($0.configuration.glossary) }
  }

  /// The glossary in a file that was named, or the workspace's curated one.
  ///
  /// - Throws: ``WorkspaceError`` where there is neither; `GlossaryError` for one that cannot be
  ///   read; `GlossaryFormatError` for one in another format.
  package static func glossary(named path: String?, in workspace: Workspace?) throws -> Glossary {
    if let path {
      return try GlossaryLoading.read(path, GlossaryLoading.input(for: path)).glossary
    }
    guard let workspace else {
      throw WorkspaceError.file(
        path: FileReading.currentFolder,
        problem: "no isogloss.yaml here or in a folder above; name a glossary with --glossary")
    }
    let file = workspace.configuration.glossary
    guard let glossary = try workspace.glossary(file) else {
      throw WorkspaceError.file(
        path: Workspace.shown(workspace.path(file)),
        problem: "there is no glossary yet; write one, or name a file with --glossary")
    }
    return glossary
  }
}
