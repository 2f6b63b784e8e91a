// The hashes of files, remembered for as long as the files are untouched.
import FoundationEssentials
import Glibc
import TextModel

/// The SHA-256 of files, remembered in a file of the cache folder with each file's size and times.
///
/// A file that was written in the last seconds before it was hashed is hashed again: it may have
/// changed once more within the grain of the clock. What cannot be remembered is only slower.
struct FileHashes {
  private let cache: String
  private var known: [String: Entry] = [:]
  private var hasChanged = false

  private struct Entry: Codable, Equatable {
    var hash: String
    var stamp: String
  }

  /// How long, in seconds, a file has to have been untouched for its hash to be remembered.
  private static let grain = 2

  /// Takes up what is remembered in the file at `cache`.
  init(cache: String) {
    self.cache = cache
    guard let bytes = try? FileReading.bytes(at: cache) else { return }
    known = (try? JSONDecoder().decode([String: Entry].self, from: Data(bytes))) ?? [:]
  }

  /// The hash of the file at `path`, or `nil` where there is none.
  ///
  /// - Throws: ``WorkspaceError`` for a file that cannot be read.
  mutating func hash(of path: String) throws(WorkspaceError) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let stamp =
      "\(status.st_size) \(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) "
      + "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
    if let entry = known[path], entry.stamp == stamp { return entry.hash }
    let hash = ContentHash(try FileReading.bytes(at: path)).hex
    if max(status.st_mtim.tv_sec, status.st_ctim.tv_sec) + Self.grain < time(nil) {
      known[path] = Entry(hash: hash, stamp: stamp)
      hasChanged = true
    }
    return hash
  }

  /// Remembers the hashes for the next time.
  func save() {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard hasChanged, let data = try? encoder.encode(known) else { return }
    try? AtomicFile.write(Array(data), to: cache)
  }
}
