// Whether and where to ask for vectors of sentences.
import Alignment
import ArgumentParser
import DocumentModel
import EmbeddingClient
import Workspace

/// Whether and where to ask for vectors of sentences; nothing is contacted unless told here.
struct EmbeddingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Also ask this OpenAI-compatible server what the sentences mean.",
      discussion: """
        The vectors are kept on disk. A key is taken from \(EmbeddingEndpoint.keyVariable).
        """, valueName: "url"))
  var embeddings: String?

  @Option(help: ArgumentHelp("The server's model, where it has several.", valueName: "name"))
  var embeddingsModel: String?

  func validate() throws {
    if embeddingsModel != nil, embeddings == nil {
      throw ValidationError("--embeddings-model is for --embeddings")
    }
  }

  /// Where to ask, if anywhere.
  func endpoint() throws -> EmbeddingEndpoint? {
    try embeddings.map { try EmbeddingEndpoint(url: $0, model: embeddingsModel) }
  }

  /// The vectors of the sentences of `documents`; none where nobody is to be asked.
  func vectors(
    of documents: [Document], in workspace: Workspace?, _ bar: ProgressBar
  ) throws -> SentenceVectors {
    guard let endpoint = try endpoint() else { return SentenceVectors() }
    defer { bar.clear() }
    let client = EmbeddingClient(endpoint: endpoint, in: workspace) {
      bar.update($0, "embedding")
    }
    return try SentenceVectors(of: documents, by: client)
  }
}
