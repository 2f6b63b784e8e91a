// Writes ZIP archives for tests.

/// Writes ZIP archives whose entries are not packed.
enum StoredZip {
  /// An archive of files, in their order.
  static func archive(_ files: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.name.utf8)
      let size = little(file.content.count, 4)
      var common = little(20, 2) + little(0, 8)
      common += little(Int(checksum(file.content)), 4) + size + size + little(name.count, 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common
      directory += little(0, 12) + little(bytes.count, 4) + name
      bytes += [0x50, 0x4B, 3, 4] + common
      bytes += little(0, 2) + name + file.content
    }
    let start = bytes.count
    let count = little(files.count, 2)
    bytes += directory + [0x50, 0x4B, 5, 6] + little(0, 4)
    bytes += count + count + little(directory.count, 4) + little(start, 4) + little(0, 2)
    return bytes
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xEDB8_8320 }
      }
    }
    return ~sum
  }
}
