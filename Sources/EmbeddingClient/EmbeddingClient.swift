// Asks an endpoint for the vectors of texts, and remembers them.
import Alignment
import Glibc
import TextModel

/// Asks an OpenAI-compatible endpoint for the vectors of texts, in batches, and keeps them on disk.
///
/// ```swift
/// let client = EmbeddingClient(endpoint: try .init(url: "http://localhost:8000"), cache: folder)
/// let vectors = try client.vectors(of: ["你好", "hello"])
/// ```
package struct EmbeddingClient: SentenceEmbedder {
  private let endpoint: EmbeddingEndpoint
  private let cache: VectorCache?
  private let key: String?
  private let transport: any HTTPTransport
  private let pause: (Double) -> Void
  private let progress: (Double) -> Void

  /// The most texts and bytes of one request, and the most bytes of one text: what is longer is
  /// cut off, since models read only so much.
  private static let mostTexts = 64
  private static let mostBytes = 64 << 10
  private static let longestText = 8 << 10
  /// How often a request is tried, and how long to wait before each further attempt, in seconds.
  private static let waits = [0.5, 1, 2]
  /// The longest wait that a server may ask for, in seconds.
  private static let longestWait = 30.0

  /// Creates a client, which contacts nothing until it is asked for a vector that is not on disk.
  ///
  /// - Parameters:
  ///   - folder: Where vectors are kept, made when needed; `nil`, and nothing is kept.
  ///   - key: What the endpoint knows its users by, if it wants to know.
  ///   - progress: Called with the share of the texts that is done, 0 to 1.
  package init(
    endpoint: EmbeddingEndpoint, folder: String?, key: String?,
    progress: @escaping (Double) -> Void = { _ in }
  ) {
    self.init(
      endpoint: endpoint, folder: folder, key: key,
      transport: CurlTransport(isDirect: endpoint.isLocal), progress: progress
    ) { seconds in usleep(UInt32(seconds * 1_000_000)) }
  }

  init(
    endpoint: EmbeddingEndpoint, folder: String?, key: String?, transport: any HTTPTransport,
    progress: @escaping (Double) -> Void = { _ in }, pause: @escaping (Double) -> Void
  ) {
    self.endpoint = endpoint
    cache = folder.map {
      VectorCache(path: "\($0)/\(ContentHash(endpoint.name.utf8).short(16)).vectors")
    }
    self.key = key.map { String($0.filter { !$0.isWhitespace && !$0.isNewline }) }
    self.transport = transport
    self.progress = progress
    self.pause = pause
    if let folder { Self.makeFolder(folder) }
  }

  /// The vectors of `texts`, in their order, all of one length.
  ///
  /// The same text is asked for once. A text without any letter gets no vector: an empty list.
  ///
  /// - Throws: ``EmbeddingError`` where the endpoint cannot be reached or answers nonsense; what it
  ///   had answered before is kept on disk.
  package func vectors(of texts: [String]) throws(EmbeddingError) -> [[Float]] {
    let texts = texts.map { Self.shortened($0) }
    let keys = texts.map { VectorCache.Key($0) }
    var known = cache?.vectors(of: Set(keys)) ?? [:]
    var asked: Set<VectorCache.Key> = []
    var missing: [(key: VectorCache.Key, text: String)] = []
    for (key, text) in zip(keys, texts)
    where !text.isEmpty && known[key] == nil && asked.insert(key).inserted {
      missing.append((key, text))
    }
    var length = known.values.first?.count
    var done = 0
    for batch in Self.batches(missing.map(\.text.utf8.count)) {
      let part = missing[batch]
      let vectors = try ask(part.map(\.text), length: &length)
      let added = Array(zip(part.map(\.key), vectors))
      for (key, vector) in added { known[key] = vector }
      _ = cache?.add(added.map { (key: $0.0, vector: $0.1) })
      done += batch.count
      progress(Double(done) / Double(missing.count))
    }
    return keys.map { known[$0] ?? [] }
  }

  // MARK: - Asking

  private func ask(_ texts: [String], length: inout Int?) throws(EmbeddingError) -> [[Float]] {
    let reply = try post(EmbeddingRequest(input: texts, model: endpoint.model).body())
    let vectors: [[Float]]
    do {
      vectors = try EmbeddingReply.vectors(in: reply.body, count: texts.count)
    } catch {
      throw fault(error.problem, "is it an OpenAI-compatible embeddings endpoint?")
    }
    for vector in vectors {
      let expected = length ?? vector.count
      guard vector.count == expected else {
        let place = cache.map { "; if the model is another one now, delete \($0.path)" } ?? ""
        throw fault(
          "gave a vector of \(vector.count) numbers after vectors of \(expected)",
          "all must be of one model\(place)")
      }
      length = expected
    }
    return vectors
  }

  /// Sends a request; what may pass is tried again.
  private func post(_ body: [UInt8]) throws(EmbeddingError) -> HTTPReply {
    var attempt = 0
    while true {
      let last = attempt == Self.waits.count
      var wait = last ? 0 : Self.waits[attempt]
      do {
        let reply = try transport.post(body, to: endpoint.url, headers: headers)
        if reply.status == 200 { return reply }
        guard !last, Self.isPassing(reply.status) else { throw refusal(reply, attempt + 1) }
        if let asked = reply.retryAfter { wait = min(max(wait, asked), Self.longestWait) }
      } catch let failure as HTTPFailure {
        guard !last, failure.isPassing, failure != .timeout || attempt == 0 else {
          throw fault(failure, attempt + 1)
        }
      } catch let error as EmbeddingError {
        throw error
      } catch {
        throw fault("\(error)", "try again")
      }
      pause(wait)
      attempt += 1
    }
  }

  private var headers: [String] {
    var headers = ["Content-Type: application/json", "Accept: application/json", "Expect:"]
    if let key, !key.isEmpty { headers.append("Authorization: Bearer \(key)") }
    return headers
  }

  private static func isPassing(_ status: Int) -> Bool {
    [408, 429, 500, 502, 503, 504].contains(status)
  }

  // MARK: - Faults

  private func refusal(_ reply: HTTPReply, _ attempts: Int) -> EmbeddingError {
    let words = EmbeddingRefusal.message(in: reply.body).map { " (\($0))" } ?? ""
    let problem = "answered with HTTP status \(reply.status)\(words)" + Self.count(attempts)
    switch reply.status {
    case 401, 403:
      return fault(problem, "set \(EmbeddingEndpoint.keyVariable) to a key that it takes")
    case 300..<400, 404, 405: return fault(problem, "check the address")
    case 400, 422: return fault(problem, "name a model that it has with --embeddings-model")
    default: return fault(problem, "try again later, or go without --embeddings")
    }
  }

  private func fault(_ failure: HTTPFailure, _ attempts: Int) -> EmbeddingError {
    let without = "go without --embeddings"
    return switch failure {
    case .noLibrary:
      fault("cannot be asked: there is no libcurl", "install libcurl4, or \(without)")
    case .unreachable(let words):
      fault(
        "cannot be reached (\(words))" + Self.count(attempts), "start the server, or \(without)")
    case .timeout:
      fault("took too long to answer" + Self.count(attempts), "try again later, or \(without)")
    case .tooLarge: fault("answered with far too much", "check the address")
    case .other(let words): fault("cannot be asked (\(words))", "check the address")
    }
  }

  private func fault(_ problem: String, _ advice: String) -> EmbeddingError {
    .endpoint(url: endpoint.url, problem: problem, advice: advice)
  }

  private static func count(_ attempts: Int) -> String {
    attempts > 1 ? " after \(attempts) attempts" : ""
  }

  // MARK: - Texts

  /// The texts of each request: so many, so many bytes.
  private static func batches(_ lengths: [Int]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, length) in lengths.enumerated() {
      if index > start, index - start == mostTexts || bytes + length > mostBytes {
        batches.append(start..<index)
        start = index
        bytes = 0
      }
      bytes += length
    }
    if start < lengths.count { batches.append(start..<lengths.count) }
    return batches
  }

  /// What of a text is sent: without white space around it, and not more than a model reads.
  private static func shortened(_ text: String) -> String {
    let text = text.drop(while: \.isWhitespace)
    guard text.utf8.count > longestText else { return String(text) }
    return String(decoding: text.utf8.prefix(longestText), as: UTF8.self)
  }

  private static func makeFolder(_ path: String) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      mkdir(made, 0o700)
    }
  }
}
