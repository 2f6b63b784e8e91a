// Where the vectors of a workspace are kept.
package import EmbeddingClient

extension EmbeddingClient {
  /// A client that keeps its vectors in the workspace's folder of what can be made again, or in the
  /// user's, and takes the key from the environment.
  package init(
    endpoint: EmbeddingEndpoint, in workspace: Workspace?,
    progress: @escaping (Double) -> Void = { _ in }
  ) {
    let folder = workspace?.cacheFolder ?? UserFolder.path("XDG_CACHE_HOME", else: ".cache")
    self.init(
      endpoint: endpoint, folder: folder + "/embeddings",
      key: UserFolder.environment(EmbeddingEndpoint.keyVariable), progress: progress)
  }
}
