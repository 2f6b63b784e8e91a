// What can go wrong with embeddings.

/// What can go wrong with embeddings; each says in one line what happened and what to do.
package enum EmbeddingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An address that cannot be asked.
  case address(String, problem: String)
  /// An endpoint that did not answer, or not with embeddings.
  case endpoint(url: String, problem: String, advice: String)

  /// The message.
  package var description: String {
    switch self {
    case .address(let url, let problem): "\(url): \(problem)"
    case .endpoint(let url, let problem, let advice): "\(url): \(problem); \(advice)"
    }
  }
}
