// Asking a server for vectors, and what can go wrong with that.
import Synchronization
import TestSupport
import Testing

@testable import EmbeddingClient

@Suite struct EmbeddingClientTests {
  /// The waits of a client, in place of waiting.
  private final class Waits: Sendable {
    private let list = Mutex<[Double]>([])
    var all: [Double] { list.withLock { $0 } }
    func add(_ seconds: Double) { list.withLock { $0.append(seconds) } }
  }

  private func client(
    _ url: String, folder: TemporaryFolder? = nil, model: String? = nil, key: String? = nil,
    waits: Waits = Waits()
  ) throws -> EmbeddingClient {
    EmbeddingClient(
      endpoint: try EmbeddingEndpoint(url: url, model: model), folder: folder?.path, key: key,
      transport: CurlTransport(isDirect: true), pause: waits.add)
  }

  @Test("each text gets its own vector, whatever the order of the answers and the batches")
  func order() throws {
    let server = try FakeHTTPServer.embeddings()
    let texts = (0..<150).map { String(repeating: "字", count: $0 % 97 + 1) + "\"\\\n\($0)" }
    let vectors = try client(server.url).vectors(of: texts)
    #expect(vectors.map { $0.first } == texts.map { Float($0.utf8.count) })
    #expect(server.requests.count == 3)
    #expect(server.requests.first?.line == "POST /v1/embeddings HTTP/1.1")
  }

  @Test("a text that stands twice is asked for once, and one without a letter not at all")
  func repeated() throws {
    let server = try FakeHTTPServer.embeddings()
    let vectors = try client(server.url).vectors(of: ["a", " \n", "bb", "a", ""])
    #expect(vectors == [[1, 1, 97], [], [2, 1, 98], [1, 1, 97], []])
    #expect(server.requests.map { FakeHTTPServer.texts(of: $0) } == [["a", "bb"]])
  }

  @Test("a text of a megabyte is cut, so that one line does not make the server refuse the rest")
  func longText() throws {
    let server = try FakeHTTPServer.embeddings()
    let vectors = try client(server.url).vectors(of: [String(repeating: "中", count: 1 << 19), "a"])
    #expect(vectors.last == [1, 1, 97])
    #expect(server.requests.allSatisfy { $0.body.utf8.count < 10_000 })
  }

  // MARK: - Cache

  @Test("what was embedded once is never asked for again")
  func cached() throws {
    let server = try FakeHTTPServer.embeddings()
    let folder = try TemporaryFolder()
    let texts = ["你好", "hello", "world"]
    let first = try client(server.url, folder: folder).vectors(of: texts)
    #expect(
      try client(server.url, folder: folder).vectors(of: texts.reversed()) == first.reversed())
    #expect(server.requests.count == 1)
    _ = try client(server.url, folder: folder).vectors(of: texts + ["new"])
    #expect(server.requests.last.map { FakeHTTPServer.texts(of: $0) } == ["new"])
    _ = try client(server.url, folder: folder, model: "another").vectors(of: ["hello"])
    #expect(server.requests.last.map { FakeHTTPServer.texts(of: $0) } == ["hello"])
  }

  @Test(
    "what is not damaged of the cache is used, the rest asked for again",
    arguments: [0, 40, 90, 99])
  func damagedCache(place: Int) throws {
    let server = try FakeHTTPServer.embeddings()
    let folder = try TemporaryFolder()
    let texts = ["one", "two", "three"]
    let first = try client(server.url, folder: folder).vectors(of: texts)
    let name = try #require(try folder.names().first)
    var bytes = try folder.bytes(name)
    bytes[bytes.count * place / 100] ^= 0xFF
    try folder.write(bytes: bytes, to: name)
    #expect(try client(server.url, folder: folder).vectors(of: texts) == first)
    try folder.write(bytes: Array(bytes.dropLast(5)), to: name)
    #expect(try client(server.url, folder: folder).vectors(of: texts) == first)
    let count = server.requests.count
    #expect(try client(server.url, folder: folder).vectors(of: texts) == first)
    #expect(server.requests.count == count)
  }

  @Test("the cache never outgrows its bound")
  func boundedCache() throws {
    let folder = try TemporaryFolder()
    let cache = VectorCache(path: folder.path + "/x.vectors", bound: 1000)
    for number in 0..<100 {
      let key = VectorCache.Key("\(number)")
      #expect(cache.add([(key: key, vector: [Float(number), 0.5])]) == nil)
      #expect(cache.vectors(of: [key]) == [key: [Float(number), 0.5]])
      #expect(try folder.bytes("x.vectors").count <= 1000)
    }
  }

  @Test("where nothing can be kept, the vectors are there all the same")
  func noFolder() throws {
    let server = try FakeHTTPServer.embeddings()
    let client = EmbeddingClient(
      endpoint: try EmbeddingEndpoint(url: server.url), folder: "/proc/no-such/folder", key: nil)
    #expect(try client.vectors(of: ["a"]) == [[1, 1, 97]])
  }

  // MARK: - Attempts

  @Test("a server that is busy for a while is asked again, after as long as it wants")
  func busy() throws {
    let server = try FakeHTTPServer { request, before in
      switch before {
      case 0: .reply(status: 503, body: "busy")
      case 1: .reply(status: 429, headers: ["Retry-After: 3"], body: "{}")
      case 2: .brokenOff
      default:
        .reply(status: 200, body: FakeHTTPServer.embeddings(of: FakeHTTPServer.texts(of: request)))
      }
    }
    let waits = Waits()
    #expect(try client(server.url, waits: waits).vectors(of: ["a"]) == [[1, 1, 97]])
    #expect(waits.all == [0.5, 3, 2])
  }

  @Test("no server makes the program wait for hours")
  func patience() throws {
    let server = try FakeHTTPServer { _, _ in
      .reply(status: 503, headers: ["Retry-After: 86400"], body: "")
    }
    let waits = Waits()
    #expect(throws: EmbeddingError.self) { try client(server.url, waits: waits).vectors(of: ["a"]) }
    #expect(waits.all == [30, 30, 30])
    #expect(server.requests.count == 4)
  }

  @Test("a server that is down is named, with what to do")
  func down() throws {
    let url = "http://127.0.0.1:\(try FakeHTTPServer.deadPort())"
    let waits = Waits()
    let error = #expect(throws: EmbeddingError.self) {
      try client(url, waits: waits).vectors(of: ["a"])
    }
    let message = error?.description ?? ""
    #expect(message.hasPrefix("\(url)/v1/embeddings: cannot be reached ("))
    #expect(message.hasSuffix("after 4 attempts; start the server, or go without --embeddings"))
    #expect(waits.all.count == 3)
  }

  @Test("what was answered before the server went down is not lost")
  func interrupted() throws {
    let server = try FakeHTTPServer { request, before in
      before == 1
        ? .reply(status: 400, body: "{\"error\":{\"message\":\"no\"}}")
        : .reply(
          status: 200, body: FakeHTTPServer.embeddings(of: FakeHTTPServer.texts(of: request)))
    }
    let folder = try TemporaryFolder()
    let texts = (0..<100).map { "text \($0)" }
    #expect(throws: EmbeddingError.self) {
      try client(server.url, folder: folder).vectors(of: texts)
    }
    #expect(try client(server.url, folder: folder).vectors(of: texts).count == 100)
    #expect(server.requests.last.map { FakeHTTPServer.texts(of: $0).count } == 36)
  }

  // MARK: - Nonsense

  @Test(
    "an answer that makes no sense is refused at once, in words",
    arguments: [
      ("<html>", "not with the JSON of embeddings"),
      ("{\"data\":[]}", "gave 0 vectors for 2 texts"),
      ("{\"data\":[{\"embedding\":[1]},{\"embedding\":[1,2]}]}", "of 2 numbers after vectors of 1"),
      ("{\"data\":[{\"embedding\":[1]},{\"embedding\":[]}]}", "empty or holds no numbers"),
      ("{\"data\":[{\"embedding\":[1]},{\"embedding\":[NaN]}]}", "not with the JSON"),
      ("{\"data\":[{\"embedding\":[1]},{\"embedding\":[null]}]}", "not with the JSON"),
      ("{\"data\":[{\"embedding\":[1]},{\"embedding\":[1e999]}]}", "JSON|holds no numbers"),
      (
        "{\"data\":[{\"index\":1,\"embedding\":[1]},{\"index\":1,\"embedding\":[1]}]}",
        "numbers its vectors wrongly: 1 of 2"
      ),
      (
        "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":-1,\"embedding\":[1]}]}",
        "numbers its vectors wrongly: -1 of 2"
      ),
    ])
  func nonsense(body: String, problem: String) throws {
    let server = try FakeHTTPServer { _, _ in .reply(status: 200, body: body) }
    let error = #expect(throws: EmbeddingError.self) {
      try client(server.url).vectors(of: ["a", "b"])
    }
    let message = error?.description ?? ""
    #expect(problem.split(separator: "|").contains { message.contains($0) }, "\(message)")
    #expect(!message.contains("\n"))
    #expect(server.requests.count == 1)
  }

  @Test("another model behind the same address is noticed by the length of its vectors")
  func otherModel() throws {
    let folder = try TemporaryFolder()
    let server = try FakeHTTPServer { request, before in
      before == 0
        ? .reply(
          status: 200, body: FakeHTTPServer.embeddings(of: FakeHTTPServer.texts(of: request)))
        : .reply(status: 200, body: "{\"data\":[{\"embedding\":[1,2]}]}")
    }
    _ = try client(server.url, folder: folder).vectors(of: ["a"])
    let error = #expect(throws: EmbeddingError.self) {
      try client(server.url, folder: folder).vectors(of: ["a", "b"])
    }
    #expect(error?.description.contains("delete \(folder.path)/") == true)
  }

  @Test(
    "a refusal says what the server said and what to do",
    arguments: [
      (
        401, "{\"error\":{\"message\":\"bad\\nkey\"}}",
        "status 401 (bad key); set ISOGLOSS_EMBEDDINGS_KEY"
      ),
      (404, "not here", "status 404; check the address"),
      (400, "{\"error\":{\"message\":\"no model\"}}", "status 400 (no model); name a model"),
      (302, "", "status 302; check the address"),
    ])
  func refusal(status: Int, body: String, words: String) throws {
    let server = try FakeHTTPServer { _, _ in .reply(status: status, body: body) }
    let error = #expect(throws: EmbeddingError.self) {
      try client(server.url, key: "secret-key").vectors(of: ["a"])
    }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    #expect(error?.description.contains("secret-key") == false)
    #expect(server.requests.count == 1)
  }

  @Test("the key and the model reach the server; without them nothing is sent in their place")
  func keyAndModel() throws {
    let server = try FakeHTTPServer.embeddings()
    _ = try client(server.url, model: "e5", key: "secret\n").vectors(of: ["a"])
    _ = try client(server.url).vectors(of: ["a"])
    let (first, second) = (server.requests[0], server.requests[1])
    #expect(first.headers.contains("Authorization: Bearer secret"))
    #expect(first.body.contains("\"model\":\"e5\""))
    #expect(!second.headers.contains { $0.hasPrefix("Authorization") })
    #expect(!second.body.contains("model"))
  }
}
