// The bodies of requests and replies, as OpenAI's interface has them.
import FoundationEssentials

/// A request for the vectors of some texts.
struct EmbeddingRequest: Encodable {
  let input: [String]
  /// Left out where it is `nil`.
  let model: String?

  /// The JSON of the request.
  func body() -> [UInt8] {
    // Two members of plain text cannot fail to encode.
    (try? JSONEncoder().encode(self)).map { Array($0) } ?? []
  }
}

/// What the server said about a request that it refused.
struct EmbeddingRefusal: Decodable {
  struct Details: Decodable { let message: String? }
  let error: Details?

  /// The server's words on one line, as far as there are any.
  static func message(in body: [UInt8]) -> String? {
    let refusal = try? JSONDecoder().decode(Self.self, from: Data(body))
    guard let text = refusal?.error?.message else { return nil }
    let words = text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 } }
    let line = words.joined(separator: " ")
    return line.isEmpty ? nil : String(line.prefix(200))
  }
}

/// The vectors of a reply.
struct EmbeddingReply: Decodable {
  private struct Item: Decodable {
    let index: Int?
    let embedding: [Float]
  }

  private let data: [Item]

  /// Reads a reply: a vector for each of `count` texts, in the order of the texts.
  ///
  /// - Throws: what is wrong with the reply, in words.
  static func vectors(in body: [UInt8], count: Int) throws(Nonsense) -> [[Float]] {
    guard let reply = try? JSONDecoder().decode(Self.self, from: Data(body)) else {
      throw Nonsense("answered, but not with the JSON of embeddings")
    }
    guard reply.data.count == count else {
      throw Nonsense("gave \(reply.data.count) vectors for \(count) texts")
    }
    var vectors = [[Float]](repeating: [], count: count)
    for (place, item) in reply.data.enumerated() {
      let index = item.index ?? place
      guard vectors.indices.contains(index), vectors[index].isEmpty else {
        throw Nonsense("numbers its vectors wrongly: \(index) of \(count)")
      }
      guard !item.embedding.isEmpty, item.embedding.allSatisfy(\.isFinite) else {
        throw Nonsense("gave a vector that is empty or holds no numbers")
      }
      vectors[index] = item.embedding
    }
    return vectors
  }

  /// Why a reply cannot be used, in words.
  struct Nonsense: Error {
    let problem: String

    init(_ problem: String) { self.problem = problem }
  }
}
