// A server on this machine that answers as a test wants it to.
import Foundation
import Synchronization

/// An HTTP server on a port of its own, one connection at a time; gone when it is released.
package final class FakeHTTPServer: Sendable {
  /// A request that came in.
  package struct Request: Sendable {
    /// The first line: `POST /v1/embeddings HTTP/1.1`.
    package let line: String
    /// The header lines.
    package let headers: [String]
    /// The body.
    package let body: String
  }

  /// What to answer.
  package enum Response: Sendable {
    /// A status, further header lines and a body.
    case reply(status: Int, headers: [String] = [], body: String)
    /// Less of a body than its header promises, then nothing.
    case brokenOff
  }

  private let listener: Int32
  /// The port that it listens on.
  package let port: UInt16
  private let log = Mutex<[Request]>([])

  /// The requests so far.
  package var requests: [Request] { log.withLock { $0 } }
  /// The address.
  package var url: String { "http://127.0.0.1:\(port)" }

  /// Starts a server; `answer` is called with each request and how many came before it.
  package init(answer: @escaping @Sendable (Request, Int) -> Response) throws {
    let (listener, port) = try Self.listen()
    self.listener = listener
    self.port = port
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        if let request = Self.read(connection) {
          guard let self else { return }
          let before = self.log.withLock { log in
            log.append(request)
            return log.count - 1
          }
          Self.write(answer(request, before), to: connection)
        }
        close(connection)
      }
    }
  }

  deinit {
    // Wakes the thread that waits for a connection; it ends then.
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// A port that nothing listens on.
  package static func deadPort() throws -> UInt16 {
    let (listener, port) = try listen()
    close(listener)
    return port
  }

  private struct NoSocket: Error {}

  private static func listen() throws -> (Int32, UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failed = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) != 0 || Glibc.listen(listener, 16) != 0
          || getsockname(listener, $0, &length) != 0
      }
    }
    guard listener >= 0, !failed else { throw NoSocket() }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  private static func read(_ connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let blank = Array("\r\n\r\n".utf8)
    while true {
      if let end = Data(bytes).range(of: Data(blank)) {
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
          .components(separatedBy: "\r\n")
        let length = head.first { $0.lowercased().hasPrefix("content-length:") }
          .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }
        if bytes.count >= end.upperBound + (length ?? 0) {
          return Request(
            line: head.first ?? "", headers: Array(head.dropFirst()),
            body: String(decoding: bytes[end.upperBound...], as: UTF8.self))
        }
      }
      let count = Glibc.read(connection, &buffer, buffer.count)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ response: Response, to connection: Int32) {
    let text =
      switch response {
      case .reply(let status, let headers, let body):
        (["HTTP/1.1 \(status) Status", "Content-Length: \(body.utf8.count)", "Connection: close"]
          + headers + ["", body]).joined(separator: "\r\n")
      case .brokenOff: "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":["
      }
    var bytes = ArraySlice(text.utf8)
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

extension FakeHTTPServer {
  /// A server of embeddings: each text's vector holds its length, 1 and its first byte.
  package static func embeddings() throws -> FakeHTTPServer {
    try FakeHTTPServer { request, _ in
      .reply(status: 200, body: embeddings(of: texts(of: request), reversed: true))
    }
  }

  /// The texts that a request asks for.
  package static func texts(of request: Request) -> [String] {
    let object = try? JSONSerialization.jsonObject(with: Data(request.body.utf8)) as? [String: Any]
    return object?["input"] as? [String] ?? []
  }

  /// A reply for `texts`, also in another order than that of the texts.
  package static func embeddings(of texts: [String], reversed: Bool = false) -> String {
    var items = texts.enumerated().map { index, text in
      "{\"object\":\"embedding\",\"index\":\(index),\"embedding\":"
        + "[\(text.utf8.count),1,\(text.utf8.first ?? 0)]}"
    }
    if reversed { items.reverse() }
    return "{\"object\":\"list\",\"data\":[\(items.joined(separator: ","))],\"model\":\"fake\"}"
  }
}
