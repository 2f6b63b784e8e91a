// What sends a request and waits for the reply.

/// What a server answered.
struct HTTPReply: Sendable {
  /// The HTTP status.
  var status: Int
  /// The bytes of the reply.
  var body: [UInt8]
  /// How long the server asks to wait before the next attempt, in seconds.
  var retryAfter: Double?
}

/// Why a request brought no reply.
enum HTTPFailure: Error, Hashable, Sendable {
  /// There is nothing on this machine to send requests with.
  case noLibrary
  /// The server could not be reached, or hung up.
  case unreachable(String)
  /// The server took too long.
  case timeout
  /// The reply is longer than any sensible one.
  case tooLarge
  /// Anything else, in words.
  case other(String)

  /// Whether another attempt may go better.
  var isPassing: Bool {
    switch self {
    case .unreachable, .timeout: true
    case .noLibrary, .tooLarge, .other: false
    }
  }
}

/// Sends a POST and waits for the reply; tests put their own in place of the network.
protocol HTTPTransport: Sendable {
  /// Sends `body`.
  ///
  /// - Parameter headers: Lines `Name: value`.
  func post(_ body: [UInt8], to url: String, headers: [String]) throws(HTTPFailure) -> HTTPReply
}
