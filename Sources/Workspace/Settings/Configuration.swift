// The workspace's own settings, `isogloss.yaml`.
package import EmbeddingClient
package import Markup

/// What `isogloss.yaml` says.
package struct Configuration: Sendable {
  /// The version of the file's format.
  package static let version = 1
  /// The name of the file that makes a folder a workspace.
  package static let fileName = "isogloss.yaml"

  /// The name of the workspace; candidate files are named after it.
  package var name: String
  /// The curated glossary, relative to the workspace.
  package var glossary: String
  /// The folder of the aligned pairs, relative to the workspace.
  package var alignments: String
  /// The list of further documents, relative to the workspace, if there is one.
  package var sources: String?
  /// The user's own rules of sentence segmentation (SRX 2.0), relative to the workspace, if any.
  package var segmentation: String?
  /// Where vectors of sentences come from, if the workspace wants any.
  package var embeddings: EmbeddingEndpoint?
  /// How much of anything is read, where that is said.
  package var limits: [InputLimit: Int]
  /// What is said of the linter.
  package var lint: LintSettings

  /// Reads the settings.
  ///
  /// - Throws: ``WorkspaceError/configuration(file:line:column:problem:)``.
  package init(file: String, bytes: [UInt8]) throws(WorkspaceError) {
    let keys: Set = [
      "isogloss", "name", "glossary", "alignments", "sources", "segmentation", "embeddings",
      "limits", "lint",
    ]
    let mapping = try YAMLMapping(file: file, bytes: bytes, keys: keys)
    _ = try mapping.required("isogloss")
    guard try mapping.integer("isogloss") == Self.version else {
      throw mapping.fault("isogloss", "this program reads version \(Self.version) of this file")
    }
    name = try mapping.required("name")
    guard Self.isName(name) else { throw mapping.fault("name", Self.nameRule) }
    glossary = try mapping.inside("glossary") ?? "glossary/\(name).yaml"
    alignments = try mapping.inside("alignments") ?? "alignments"
    sources = try mapping.inside("sources")
    segmentation = try mapping.inside("segmentation")
    embeddings = try mapping.endpoint("embeddings")
    limits = try mapping.limits("limits")
    lint = try LintSettings(in: mapping)
  }

  static let nameRule = "a name is ASCII letters, digits and hyphens: it names files"

  /// Whether `text` can be a workspace's name.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isNameByte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
