// Endpoints in configuration files.
import EmbeddingClient

extension YAMLMapping {
  /// The endpoint under `key`, a mapping with `url` and, where the server has several, `model`.
  func endpoint(_ key: String) throws(WorkspaceError) -> EmbeddingEndpoint? {
    guard let mapping = try childIfAny(key, keys: ["url", "model"]) else { return nil }
    let url = try mapping.required("url")
    let model = try mapping.text("model")
    do {
      return try EmbeddingEndpoint(url: url, model: model)
    } catch {
      throw mapping.fault("url", "\(error)")
    }
  }
}
