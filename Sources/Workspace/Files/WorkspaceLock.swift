// One build at a time in one workspace.
import Glibc

/// A lock on a workspace, held until it is released or its process ends.
///
/// The lock is the system's (`flock`), so a process that dies leaves none behind; the file holds
/// the holder's process id for the message to others.
package final class WorkspaceLock {
  private var descriptor: Int32

  /// Takes the lock in `folder`, which is made where it is missing.
  ///
  /// - Throws: ``WorkspaceError/locked(path:holder:)`` where another process has it.
  package init(folder: String) throws(WorkspaceError) {
    try AtomicFile.makeFolder(folder)
    let path = folder + "/lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw .file(path: path, problem: SystemError.last) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(descriptor)
      close(descriptor)
      descriptor = -1
      throw .locked(path: folder, holder: holder)
    }
    let line = Array("process \(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    pwrite(descriptor, line, line.count, 0)
  }

  /// Releases the lock.
  package func release() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
  }

  deinit { release() }

  private static func holder(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    let line = buffer[..<max(0, count)].prefix { $0 >= 0x20 && $0 < 0x7F }
    return line.isEmpty ? "another process" : String(decoding: line, as: UTF8.self)
  }
}
