// Where to ask for embeddings, and for which model.

/// An OpenAI-compatible `/v1/embeddings` endpoint.
package struct EmbeddingEndpoint: Hashable, Sendable {
  /// The environment variable that holds the key of the endpoint, where it needs one: a key never
  /// stands in a file or on a command line.
  package static let keyVariable = "ISOGLOSS_EMBEDDINGS_KEY"

  /// The whole address.
  package let url: String
  /// The name of the model, where the server has several.
  package let model: String?

  /// Reads an address: that of the endpoint itself, or of the server, with or without `/v1`.
  ///
  /// - Throws: ``EmbeddingError/address(_:problem:)`` where it is no such address or holds a
  ///   password.
  package init(url: String, model: String? = nil) throws(EmbeddingError) {
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      throw .address(url.filter { !$0.isNewline }, problem: "holds a space or a control character")
    }
    let (address, query) = Self.split(url)
    guard let host = Self.host(of: address), !host.isEmpty else {
      throw .address(url, problem: "is no address; write http://localhost:8000, say")
    }
    guard !host.contains("@") else {
      throw .address(
        Self.withoutPassword(url),
        problem: "holds a password; set the environment variable \(Self.keyVariable) instead")
    }
    self.url = Self.completed(address, host: host) + query
    self.model = model
  }

  /// Whether the server is on this machine.
  var isLocal: Bool {
    let host = Self.host(of: url) ?? ""
    let name =
      host.hasPrefix("[")
      ? String(host.prefix { $0 != "]" }.dropFirst())
      : String(host.prefix { $0 != ":" })
    return name == "localhost" || name == "::1" || name.hasPrefix("127.")
  }

  /// What a reader of the alignment should know: the model, or the address where it was not named.
  package var label: String { model ?? url }

  /// What the vectors depend on.
  var name: String { [url, model].compactMap { $0 }.joined(separator: " ") }

  /// The address, and the query with its `?`.
  private static func split(_ url: String) -> (String, String) {
    let end = url.firstIndex { $0 == "?" || $0 == "#" } ?? url.endIndex
    return (String(url[..<end]), String(url[end...].prefix { $0 != "#" }))
  }

  /// The host with its port; `nil` where the address is not of HTTP.
  private static func host(of address: String) -> String? {
    for scheme in ["http://", "https://"] where address.lowercased().hasPrefix(scheme) {
      return String(address.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" })
    }
    return nil
  }

  private static func completed(_ address: String, host: String) -> String {
    var address = address
    while address.hasSuffix("/") { address.removeLast() }
    if address.hasSuffix("/embeddings") { return address }
    return address + (address.hasSuffix("/v1") ? "/embeddings" : "/v1/embeddings")
  }

  private static func withoutPassword(_ url: String) -> String {
    guard let at = url.lastIndex(of: "@"), let start = url.firstRange(of: "://") else { return url }
    return String(url[..<start.upperBound]) + String(url[url.index(after: at)...])
  }
}
