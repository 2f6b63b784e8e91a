// The first line of a stand-off alignment file.
package import TextModel

/// The first line of a stand-off alignment file: which texts it links, and what made it.
package struct LinksHeader: Hashable, Sendable {
  /// One of the two texts that the beads link.
  package struct LinkedText: Hashable, Sendable {
    /// The file, relative to the alignment file where it stands beside it.
    package var path: String
    /// The text's language tag.
    package var language: String
    /// The SHA-256 of the file, in hexadecimal.
    package var sha256: String

    /// Creates the description of one text.
    package init(path: String, language: String, sha256: String) {
      self.path = path
      self.language = language
      self.sha256 = sha256
    }
  }

  /// The version of the format.
  package static let version = 1

  /// The source text.
  package var source: LinkedText
  /// The target text.
  package var target: LinkedText
  /// The version of the program that aligned them.
  package var program: String?
  /// The SHA-256 of the dictionary that was used, or `none`.
  package var lexicon: String?
  /// What the glossary had to say about the two texts, as a SHA-256; none where it had nothing.
  package var glossary: String?
  /// The model that embedded the sentences, or where it was asked, if any was.
  package var embeddings: String?
  /// The SHA-256 of the user's own rules by which the sentences were divided, if there were any.
  package var segmentation: String?

  /// Creates a header.
  package init(
    source: LinkedText, target: LinkedText, program: String? = nil, lexicon: String? = nil,
    glossary: String? = nil, embeddings: String? = nil, segmentation: String? = nil
  ) {
    self.source = source
    self.target = target
    self.program = program
    self.lexicon = lexicon
    self.glossary = glossary
    self.embeddings = embeddings
    self.segmentation = segmentation
  }

  /// The header as a JSON object.
  package var json: JSONValue {
    .object([
      "isogloss": "alignment", "version": .integer(Self.version),
      "source": Self.json(source), "target": Self.json(target),
      "program": program.map(JSONValue.string), "lexicon": lexicon.map(JSONValue.string),
      "glossary": glossary.map(JSONValue.string),
      "embeddings": embeddings.map(JSONValue.string),
      "segmentation": segmentation.map(JSONValue.string),
    ])
  }

  private static func json(_ text: LinkedText) -> JSONValue {
    .object([
      "path": .string(text.path), "language": .string(text.language),
      "sha256": .string(text.sha256),
    ])
  }
}
