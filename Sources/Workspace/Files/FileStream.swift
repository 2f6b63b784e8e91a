// Writes a long file piece by piece; until it is whole, a reader finds the old one.
import Glibc

/// Writes a long file piece by piece into a temporary file beside the target, which takes its place
/// when it is whole; one that is given up leaves nothing behind.
///
/// What ``AtomicFile`` says of links, permissions, devices and pipes holds here, too.
package final class FileStream {
  private let path: String
  private let target: String
  private let temporary: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 20

  /// Begins a file at `path`; `-` is standard output.
  ///
  /// - Throws: ``WorkspaceError/file(path:problem:)``.
  package init(path: String) throws(WorkspaceError) {
    self.path = path
    guard path != "-", !AtomicFile.isDeviceOrPipe(path) else {
      (target, temporary) = (path, nil)
      descriptor = path == "-" ? dup(STDOUT_FILENO) : open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.problem(path, SystemError.last) }
      return
    }
    target = AtomicFile.resolved(path)
    var template = Array("\(AtomicFile.folder(of: target))/.isogloss-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.problem(path, SystemError.last) }
    temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Writes bytes, by and by, and empties `bytes`.
  ///
  /// - Throws: ``WorkspaceError/file(path:problem:)``.
  package func write(_ bytes: inout [UInt8]) throws(WorkspaceError) {
    buffer += bytes
    bytes.removeAll(keepingCapacity: true)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Ends the file and puts it in its place.
  ///
  /// - Throws: ``WorkspaceError/file(path:problem:)``; the old file is then untouched.
  package func finish() throws(WorkspaceError) {
    try flush()
    guard let temporary else { return }
    let failed = fchmod(descriptor, AtomicFile.mode(of: target)) != 0 || fsync(descriptor) != 0
    let problem = SystemError.last
    let closed = close(descriptor) == 0
    descriptor = -1
    if failed || !closed || rename(temporary, target) != 0 {
      let reason = failed ? problem : SystemError.last
      unlink(temporary)
      throw Self.problem(path, reason)
    }
    AtomicFile.flush(folder: AtomicFile.folder(of: target))
  }

  private func flush() throws(WorkspaceError) {
    if let problem = AtomicFile.write(buffer, to: descriptor) {
      // Whoever read standard output has gone away, and wants no more.
      if errno == EPIPE, temporary == nil { exit(0) }
      throw Self.problem(path, problem)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func problem(_ path: String, _ reason: String) -> WorkspaceError {
    .file(path: path == "-" ? "standard output" : path, problem: "cannot be written: \(reason)")
  }
}
