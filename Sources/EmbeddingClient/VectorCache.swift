// Vectors of texts on disk, so that a text is embedded once.
import Glibc
import TextModel

/// Vectors of texts on disk, so that a text is embedded once; for one model.
///
/// One file: a head of 32 bytes with the number of components, then records of the same length: 16
/// bytes of the text's SHA-256, the components, a check sum. Records are added under a lock; one
/// that was cut off or damaged counts as not there. A file that would outgrow its bound is begun
/// anew. The file may be deleted at any time.
struct VectorCache: Sendable {
  /// The file.
  let path: String
  /// The most bytes that the file may have.
  var bound = 512 << 20

  /// The key of a text.
  struct Key: Hashable, Comparable, Sendable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }

    init(_ text: String) {
      let digits = ContentHash(text.utf8).hex
      high = UInt64(digits.prefix(16), radix: 16) ?? 0
      low = UInt64(digits.dropFirst(16).prefix(16), radix: 16) ?? 0
    }

    static func < (left: Key, right: Key) -> Bool {
      (left.high, left.low) < (right.high, right.low)
    }
  }

  private static let magic = "isogloss vectors 1 "
  private static let headLength = 32

  // MARK: - Reading

  /// The vectors of those of `keys` that are there.
  ///
  /// - Complexity: One pass over the file.
  func vectors(of keys: Set<Key>) -> [Key: [Float]] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [:] }
    defer { close(descriptor) }
    guard let dimension = Self.dimension(descriptor) else { return [:] }
    let length = Self.recordLength(dimension)
    let perBlock = max(1, (1 << 20) / length)
    var found: [Key: [Float]] = [:]
    var offset = Self.headLength
    while true {
      let block = Self.read(descriptor, perBlock * length, at: offset)
      let count = block.count / length
      for record in 0..<count {
        let bytes = block[record * length..<(record + 1) * length]
        let key = Key(high: Self.integer(bytes, 0), low: Self.integer(bytes, 8))
        guard keys.contains(key), let vector = Self.vector(bytes) else { continue }
        found[key] = vector
      }
      if count < perBlock { return found }
      offset += count * length
    }
  }

  private static func dimension(_ descriptor: Int32) -> Int? {
    let head = read(descriptor, headLength, at: 0)
    let text = String(decoding: head, as: UTF8.self)
    guard head.count == headLength, text.hasPrefix(magic), text.hasSuffix("\n"),
      let dimension = Int(text.dropFirst(magic.count).dropLast().drop { $0 == " " }),
      (1...1 << 16).contains(dimension)
    else { return nil }
    return dimension
  }

  /// Up to `count` bytes; fewer where the file ends or cannot be read.
  private static func read(_ descriptor: Int32, _ count: Int, at offset: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
  }

  // MARK: - Writing

  /// Adds vectors, all of one length.
  ///
  /// - Returns: What went wrong, in words; what is on disk is then still whole.
  func add(_ vectors: [(key: Key, vector: [Float])]) -> String? {
    guard let dimension = vectors.first?.vector.count else { return nil }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return SystemCall.lastError }
    // Closing gives the lock back.
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { return SystemCall.lastError }
    let records = vectors.flatMap { Self.record($0.key, $0.vector) }
    var end = Self.end(descriptor, dimension: dimension)
    if end + records.count > bound { end = 0 }
    let bytes = end == 0 ? Self.head(dimension) + records : records
    guard ftruncate(descriptor, end) == 0, Self.write(descriptor, bytes, at: end) else {
      let problem = SystemCall.lastError
      _ = ftruncate(descriptor, end)
      return problem
    }
    return nil
  }

  /// Where the next record belongs; 0 where the file has to be begun.
  private static func end(_ descriptor: Int32, dimension: Int) -> Int {
    guard self.dimension(descriptor) == dimension else { return 0 }
    let records = Int(lseek(descriptor, 0, SEEK_END)) - headLength
    return headLength + records - records % recordLength(dimension)
  }

  private static func write(_ descriptor: Int32, _ bytes: [UInt8], at offset: Int) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        pwrite(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, offset + done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  // MARK: - Records

  private static func recordLength(_ dimension: Int) -> Int { 16 + 4 * dimension + 4 }

  private static func head(_ dimension: Int) -> [UInt8] {
    let number = String(dimension)
    let gap = String(repeating: " ", count: headLength - magic.utf8.count - number.utf8.count - 1)
    return Array("\(magic)\(gap)\(number)\n".utf8)
  }

  private static func record(_ key: Key, _ vector: [Float]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(recordLength(vector.count))
    append(key.high, to: &bytes)
    append(key.low, to: &bytes)
    for component in vector { append(component.bitPattern, to: &bytes) }
    append(checkSum(bytes), to: &bytes)
    return bytes
  }

  /// The vector of a record, `nil` where the record is damaged.
  private static func vector(_ record: ArraySlice<UInt8>) -> [Float]? {
    let sum: UInt32 = integer(record, record.count - 4)
    guard sum == checkSum(record.dropLast(4)) else { return nil }
    return stride(from: 16, to: record.count - 4, by: 4).map {
      Float(bitPattern: integer(record, $0))
    }
  }

  private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func integer<Value: FixedWidthInteger>(
    _ bytes: ArraySlice<UInt8>, _ offset: Int
  ) -> Value {
    var value: Value = 0
    for index in (0..<Value.bitWidth / 8).reversed() {
      value = value << 8 | Value(truncatingIfNeeded: bytes[bytes.startIndex + offset + index])
    }
    return value
  }

  /// FNV-1a (Fowler, Noll and Vo), 32 bits.
  private static func checkSum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum: UInt32 = 2_166_136_261
    for byte in bytes { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    return sum
  }
}

/// What the system says about the last call that failed.
private enum SystemCall {
  static var lastError: String { String(cString: strerror(errno)) }
}
