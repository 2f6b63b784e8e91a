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
  static func numbers(_ bytes: UnsafeRawBufferPointer) -> [UInt32]? {
    var reader = ByteReader(bytes)
    var result: [UInt32] = []
    result.reserveCapacity(bytes.count)
    var before: Int64 = 0
    while !reader.isAtEnd {
      before &+= reader.signed()
      guard let number = UInt32(exactly: before), !reader.isBroken else { return nil }
      result.append(number)
    }
    return result
  }
}
