// Lists of numbers as bytes.

/// Lists of numbers as bytes: the differences from one to the next.
enum NumberList {
  /// The list as bytes.
  static func bytes(_ numbers: [UInt32]) -> [UInt8] {
    var out = ByteWriter()
    var before: Int64 = 0
    for number in numbers {
      out.write(signed: Int64(number) - before)
      before = Int64(number)
    }
    return out.bytes
  }

  /// The list that stands in `bytes`; `nil` where they are none.
  ///
  /// - Complexity: O(n); long lists are most of what a look-up reads.
  static func numbers(_ bytes: UnsafeRawBufferPointer) -> [UInt32]? {
    var isBroken = false
    // Every number takes a byte at least.
    let result = [UInt32](unsafeUninitializedCapacity: bytes.count) { numbers, count in
      var before: Int64 = 0
      var offset = 0
      while offset < bytes.count, !isBroken {
        var (difference, shift) = (UInt64(0), UInt64(0))
        var byte = bytes[offset]
        offset += 1
        while byte >= 0x80, offset < bytes.count, shift < 56 {
          difference |= UInt64(byte & 0x7F) << shift
          shift += 7
          byte = bytes[offset]
          offset += 1
        }
        difference |= UInt64(byte & 0x7F) << shift
        before &+= Int64(bitPattern: difference >> 1) ^ -Int64(bitPattern: difference & 1)
        isBroken = byte >= 0x80 || UInt32(exactly: before) == nil
        numbers.initializeElement(at: count, to: UInt32(truncatingIfNeeded: before))
        count += 1
      }
    }
    return isBroken ? nil : result
  }
}
