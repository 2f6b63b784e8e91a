// The bytes of a file or of memory, block by block.
import Glibc

/// The bytes of a file or of memory, block by block, so that a long file needs little memory.
final class ByteBlocks {
  /// How many bytes a block has at most.
  static let size = 1 << 16

  private var descriptor: Int32 = -1
  private var bytes: ArraySlice<UInt8> = []

  /// Blocks of an array.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
  }

  /// Blocks of the file at `path`.
  ///
  /// - Throws: `SystemReason` where it cannot be opened.
  init(path: String) throws(SystemReason) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next block; an empty one at the end.
  func next() throws(SystemReason) -> [UInt8] {
    guard descriptor >= 0 else {
      let block = bytes.prefix(Self.size)
      bytes = bytes.dropFirst(Self.size)
      return Array(block)
    }
    var problem: SystemReason?
    let block = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR {
        got = read(descriptor, buffer.baseAddress, buffer.count)
      }
      if got < 0 { problem = .last }
      count = max(0, got)
    }
    if let problem { throw problem }
    return block
  }
}

/// Why the system refused something.
struct SystemReason: Error {
  /// The system's words.
  let words: String

  /// The reason of the last call that failed.
  static var last: SystemReason { SystemReason(words: String(cString: strerror(errno))) }
}
