// HTTP requests over libcurl.
internal import CHTTPShim

/// HTTP requests over libcurl, which is loaded with the first of them.
///
/// Foundation's own client would cost every start of the program 15 ms, also of those that never
/// ask for embeddings.
struct CurlTransport: HTTPTransport {
  /// How long to wait for a connection, in milliseconds.
  var connectTimeout = 10_000
  /// How long to wait for the whole reply, in milliseconds.
  var timeout = 120_000
  /// The most bytes of a reply.
  var largestReply = 256 << 20
  /// Whether to pass by any proxy: a server on this machine is not behind one.
  var isDirect = false

  func post(_ body: [UInt8], to url: String, headers: [String]) throws(HTTPFailure) -> HTTPReply {
    var reply = isogloss_http_reply()
    defer { isogloss_http_reply_free(&reply) }
    let lines = headers.map { Array($0.utf8CString) }
    url.withCString { url in
      body.withUnsafeBufferPointer { body in
        Self.withPointers(lines) { headers in
          var request = isogloss_http_request(
            url: url, headers: headers.baseAddress, header_count: headers.count,
            body: body.baseAddress, body_count: body.count, connect_milliseconds: connectTimeout,
            total_milliseconds: timeout, largest_reply: largestReply, direct: isDirect ? 1 : 0)
          isogloss_http_post(&request, &reply)
        }
      }
    }
    if let failure = Self.failure(reply) { throw failure }
    return HTTPReply(
      status: reply.status,
      body: Array(UnsafeBufferPointer(start: reply.body, count: reply.body_count)),
      retryAfter: reply.retry_after > 0 ? Double(reply.retry_after) : nil)
  }

  private static func failure(_ reply: isogloss_http_reply) -> HTTPFailure? {
    let message = withUnsafeBytes(of: reply.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return switch reply.failure {
    case ISOGLOSS_HTTP_NONE: nil
    case ISOGLOSS_HTTP_NO_LIBRARY: .noLibrary
    case ISOGLOSS_HTTP_UNREACHABLE: .unreachable(message)
    case ISOGLOSS_HTTP_TIMEOUT: .timeout
    case ISOGLOSS_HTTP_TOO_LARGE: .tooLarge
    default: .other(message)
    }
  }

  /// Calls `body` with a pointer to each of the lines, which end with a zero.
  private static func withPointers(
    _ lines: [[CChar]], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Void
  ) {
    var starts: [Int] = []
    var all: [CChar] = []
    for line in lines {
      starts.append(all.count)
      all += line
    }
    all.withUnsafeBufferPointer { all in
      let pointers = starts.map { start in all.baseAddress.map { $0 + start } }
      pointers.withUnsafeBufferPointer(body)
    }
  }
}
