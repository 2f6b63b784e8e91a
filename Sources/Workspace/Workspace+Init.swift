// Makes a folder into a workspace.

extension Workspace {
  /// Makes `folder` a workspace: `isogloss.yaml` with comments, `glossary/`, `alignments/`.
  ///
  /// Files that exist already are left as they are.
  ///
  /// - Returns: The files that were made, relative to `folder`.
  /// - Throws: ``WorkspaceError/alreadyWorkspace(path:)`` where there is an `isogloss.yaml`;
  ///   ``WorkspaceError/file(path:problem:)`` for a name that cannot name files.
  package static func create(in folder: String, name: String) throws(WorkspaceError) -> [String] {
    let settings = folder + "/" + Configuration.fileName
    guard !FileReading.exists(settings) else { throw .alreadyWorkspace(path: settings) }
    guard Configuration.isName(name) else {
      throw .file(
        path: settings, problem: "`\(name)` cannot be its name: \(Configuration.nameRule)")
    }
    var made: [String] = []
    for (file, text) in files(name: name) {
      let path = folder + "/" + file
      if FileReading.exists(path) { continue }
      try AtomicFile.write(Array(text.utf8), to: path)
      made.append(file)
    }
    try Workspace(folder: folder, searching: false).writeSchemas()
    return made
  }

  private static func files(name: String) -> [(String, String)] {
    [
      ("glossary/\(name).yaml", emptyGlossary(name)),
      ("alignments/README.md", alignmentsReadme),
      (".gitignore", ".isogloss/\n.isogloss-*\n"),
      // Last, since it makes the folder a workspace: a run that was cut off can be repeated.
      (Configuration.fileName, settingsText(name)),
    ]
  }

  private static func settingsText(_ name: String) -> String {
    """
    # The settings of this Isogloss workspace.
    isogloss: 1                        # version of this file's format
    name: \(name)                      # names the files of proposed terms
    glossary: glossary/\(name).yaml    # curated terms: the program adds what you accept, and changes nothing
    alignments: alignments             # one folder a pair, each with a pair.yaml
    # sources: glossary/sources/sources.yaml   # further documents, read for terms only
    # embeddings: {url: "http://localhost:8000"}   # vectors of sentences help `build`; see the manual

    """
  }

  private static func emptyGlossary(_ name: String) -> String {
    schemaLine(of: "glossary/\(name).yaml") + """
      # Curated terms. `isogloss build` proposes terms in candidates/; `isogloss glossary accept` takes
      # over what is right.
      # A concept looks like this:
      #
      #   - id: global-development-initiative
      #     type: initiative
      #     terms:
      #       en:
      #         - {term: Global Development Initiative, status: preferred, kind: fullForm}
      #         - {term: GDI, status: admitted, kind: acronym}
      #       zh-Hans:
      #         - {term: 全球发展倡议, status: preferred}
      glossary: \(name)
      concepts: []

      """
  }

  private static let alignmentsReadme = """
    # Pairs

    One folder for each pair of renderings, with the two documents and a `pair.yaml`:

    ```yaml
    title: What the text is
    source:
      id: plan-official
      file: plan.zh.txt
      language: zh-Hans
      kind: original          # or official-translation, translation, press-rendering,
                              # machine-translation, back-translation, report
      authority: 1            # 1 counts the most when a preferred term is proposed
    target:
      id: plan-draft
      file: plan.en.txt
      language: en
      kind: machine-translation
      authority: 4
    ```

    `isogloss build` writes `links.jsonl` beside them.

    """
}
