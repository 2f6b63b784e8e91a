// Puts the schema of a glossary where an editor finds it.

extension Workspace {
  /// Puts the JSON Schema of a glossary into `.isogloss/schemas/`, where the first line of a glossary
  /// that the program makes sends an editor to; does nothing where it is there.
  func writeSchemas() throws(WorkspaceError) {
    let files = [
      ("glossary", PackageResources.glossary_schema_json),
      ("common", PackageResources.common_schema_json),
    ]
    for (name, bytes) in files {
      let path = cacheFolder + "/schemas/\(name).schema.json"
      if (try? FileReading.bytes(at: path)) != bytes { try AtomicFile.write(bytes, to: path) }
    }
  }

  /// Puts the schemas back where they are missing, as in a fresh clone, or are another version's; where
  /// nothing can be written, a person who only reads is not troubled with it.
  package func restoreSchemas() { try? writeSchemas() }

  /// The line that tells an editor the schema of the glossary in a file of the workspace.
  static func schemaLine(of file: String) -> String {
    let up = file.split(separator: "/").dropLast().map { _ in "../" }.joined()
    return "# yaml-language-server: $schema=\(up).isogloss/schemas/glossary.schema.json\n"
  }
}
