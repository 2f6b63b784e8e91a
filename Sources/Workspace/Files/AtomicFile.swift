// Writes files so that a reader finds the old one or the new one, never half of either.
import Glibc

/// Writes files atomically: a temporary file beside the target, flushed to disk, then renamed.
package enum AtomicFile {
  /// Replaces the file at `path` by one that holds `bytes`.
  ///
  /// A symbolic link at `path` stays one: what it points to is replaced. The permissions of a file
  /// that is replaced are kept. A device or a pipe is not replaced: the bytes are written to it.
  ///
  /// - Parameter makingFolders: Whether folders on the way are made; a mistyped one should not be.
  /// - Throws: ``WorkspaceError/file(path:problem:)``; the old file is then untouched.
  package static func write(
    _ bytes: [UInt8], to path: String, makingFolders: Bool = true
  ) throws(WorkspaceError) {
    if isDeviceOrPipe(path) { return try writeInPlace(bytes, to: path) }
    let target = resolved(path)
    if makingFolders { try makeFolder(folder(of: target)) }
    // A name of its own, so that what a killed run leaves behind is known for what it is.
    var template = Array("\(folder(of: target))/.isogloss-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw .file(path: path, problem: "cannot be written: \(SystemError.last)")
    }
    let temporary = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let problem =
      fill(descriptor, with: bytes, mode: mode(of: target))
      ?? (rename(temporary, target) == 0 ? nil : SystemError.last)
    if let problem {
      unlink(temporary)
      throw .file(path: path, problem: "cannot be written: \(problem)")
    }
    flush(folder: folder(of: target))
  }

  /// Removes the file at `path`, if there is one.
  package static func remove(_ path: String) throws(WorkspaceError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .file(path: path, problem: "cannot be removed: \(SystemError.last)")
    }
    flush(folder: folder(of: path))
  }

  /// Makes the folder at `path` and those above it, where they are missing.
  package static func makeFolder(_ path: String) throws(WorkspaceError) {
    if path.isEmpty || mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, path != folder(of: path) else {
      throw .file(path: path, problem: "cannot be made: \(SystemError.last)")
    }
    try makeFolder(folder(of: path))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .file(path: path, problem: "cannot be made: \(SystemError.last)")
    }
  }

  /// The folder that holds `path`: `.` for a bare name.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether a device or a pipe stands at `path`, which keeps nothing that was written to it.
  package static func isDeviceOrPipe(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return [S_IFIFO, S_IFCHR, S_IFBLK, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .file(path: path, problem: "cannot be written: \(SystemError.last)")
    }
    let problem = write(bytes, to: descriptor)
    if close(descriptor) != 0 || problem != nil {
      throw .file(path: path, problem: "cannot be written: \(problem ?? SystemError.last)")
    }
  }

  static func mode(of path: String) -> mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o7777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  /// Writes, flushes and closes; returns what went wrong, in words.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t) -> String? {
    if let problem = write(bytes, to: descriptor) {
      close(descriptor)
      return problem
    }
    let failed = fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0
    let problem = SystemError.last
    let closed = close(descriptor) == 0
    return failed || !closed ? problem : nil
  }

  /// Writes all of `bytes`; returns what went wrong, in words.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return SystemError.last }
      offset += count
    }
    return nil
  }

  /// Makes the rename itself durable; a file system that cannot do this loses nothing else.
  static func flush(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
