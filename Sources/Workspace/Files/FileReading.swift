// Reads whole files and standard input as bytes.
import FoundationEssentials
import Glibc
import Markup

/// Reads files as bytes.
package enum FileReading {
  /// The bytes of the file at `path`, or of standard input where `path` is `-`.
  ///
  /// - Throws: ``WorkspaceError/file(path:problem:)`` with the system's reason.
  /// - Complexity: O(n) in the length of the file.
  package static func bytes(at path: String) throws(WorkspaceError) -> [UInt8] {
    if path == "-" { return try drain(STDIN_FILENO, name: "standard input") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, problem: SystemError.last) }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw .file(path: path, problem: "is a folder; name a file")
    }
    return try drain(descriptor, name: path, sizeHint: Int(status.st_size))
  }

  /// Whether something exists at `path`.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Whether two paths lead to one file that exists.
  package static func isSameFile(_ left: String, _ right: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(left, &first) == 0, stat(right, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// The folder that the program was started in.
  package static var currentFolder: String { FileManager.default.currentDirectoryPath }

  private static func tooLong(_ name: String, _ limit: Int) -> WorkspaceError {
    .file(
      path: name,
      problem: "holds more than \(limit) bytes; divide it\(InputLimit.fileSize.remedy)")
  }

  private static func drain(
    _ descriptor: Int32, name: String, sizeHint: Int = 0
  ) throws(WorkspaceError) -> [UInt8] {
    let limit = InputLimit.fileSize.value
    guard sizeHint <= limit else { throw tooLong(name, limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, sizeHint))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .file(path: name, problem: SystemError.last)
      }
      guard bytes.count + count <= limit else { throw tooLong(name, limit) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
