// Addresses as people write them.
import Testing

@testable import EmbeddingClient

@Suite struct EmbeddingEndpointTests {
  @Test(
    "an address may be that of the server, of its interface or of the endpoint",
    arguments: [
      ("http://localhost:8000", "http://localhost:8000/v1/embeddings"),
      ("http://localhost:8000/", "http://localhost:8000/v1/embeddings"),
      ("http://localhost:8000/v1", "http://localhost:8000/v1/embeddings"),
      ("https://api.example.org/v1/embeddings", "https://api.example.org/v1/embeddings"),
      ("https://example.org/api/v1/", "https://example.org/api/v1/embeddings"),
      ("HTTPS://example.org?version=2#top", "HTTPS://example.org/v1/embeddings?version=2"),
    ])
  func completed(given: String, url: String) throws {
    #expect(try EmbeddingEndpoint(url: given).url == url)
  }

  @Test(
    "what cannot be asked is refused before anything is sent",
    arguments: [
      "", "localhost:8000", "ftp://a.b", "http://", "file:///etc/passwd", "http://a b",
      "http://a\r\nX: y",
    ])
  func refused(url: String) {
    let error = #expect(throws: EmbeddingError.self) { try EmbeddingEndpoint(url: url) }
    #expect(error?.description.contains("\n") == false)
  }

  @Test("a password in an address is refused and not repeated")
  func password() {
    let error = #expect(throws: EmbeddingError.self) {
      try EmbeddingEndpoint(url: "https://me:hunter2@example.org/v1")
    }
    #expect(error?.description.contains("hunter2") == false)
    #expect(error?.description.contains("ISOGLOSS_EMBEDDINGS_KEY") == true)
  }

  @Test(
    "only a server on this machine is asked past a proxy",
    arguments: [
      ("http://localhost:1", true), ("http://127.0.0.1", true), ("http://[::1]:8000/v1", true),
      ("http://localhost.example.org", false), ("https://example.org", false),
    ])
  func local(url: String, isLocal: Bool) throws {
    #expect(try EmbeddingEndpoint(url: url).isLocal == isLocal)
  }
}
