// A document of the workspace and what is known of where it comes from.
package import TextModel

/// A document of the workspace: the file and its provenance.
package struct SourceEntry: Hashable, Sendable {
  /// The keys of an entry in `pair.yaml` and `sources.yaml`.
  static let keys: Set = [
    "id", "file", "title", "language", "kind", "publisher", "date", "authority", "provenance",
    "note",
  ]

  /// What kind of rendering a document is.
  package enum Kind: String, CaseIterable, Sendable {
    /// The text that the others render.
    case original
    /// A translation by the body that issued the original.
    case officialTranslation = "official-translation"
    /// A translation by somebody else.
    case translation
    /// A rendering in the press.
    case pressRendering = "press-rendering"
    /// A translation by a program.
    case machineTranslation = "machine-translation"
    /// A translation back into the original's language.
    case backTranslation = "back-translation"
    /// A report or an opinion about the text.
    case report
  }

  /// The name that terms give as their source.
  package var id: String
  /// The file, relative to the workspace.
  package var path: String
  /// The document's title, where it is known.
  package var title: String?
  /// The document's language.
  package var language: LanguageTag
  /// What kind of rendering the document is.
  package var kind: Kind
  /// How much the document's wording counts: 1 the most.
  package var authority: Int
  /// Where the document is named: `alignments/plan/pair.yaml:6`.
  package var place: String

  /// Reads an entry of a file that stands in `folder`, relative to the workspace.
  init(_ mapping: YAMLMapping, folder: String) throws(WorkspaceError) {
    id = try mapping.required("id")
    _ = try mapping.required("file")
    path = folder + "/" + (try mapping.inside("file") ?? "")
    title = try mapping.text("title")
    language = try mapping.language("language")
    let kind = try mapping.required("kind")
    guard let known = Kind(rawValue: kind) else {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw mapping.fault("kind", "unknown kind `\(kind)`; known: \(kinds)")
    }
    self.kind = known
    authority = try mapping.integer("authority") ?? 3
    guard (1...5).contains(authority) else {
      throw mapping.fault("authority", "`authority` is 1 (counts the most) to 5")
    }
    if let date = try mapping.text("date"), !Self.isDate(date) {
      throw mapping.fault("date", "`\(date)` is no date; write 2025, 2025-05 or 2025-05-13")
    }
    place = mapping.place("file")
  }

  /// Whether `text` is a year, a month or a day as ISO 8601 writes them.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return zip(parts, [4, 2, 2]).allSatisfy { part, length in
      part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    } && (1...3).contains(parts.count)
  }
}
