// JSON output with the keys in the order that they were given.

/// A JSON value to be written; objects keep the order of their members.
package indirect enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number rounded to four decimals; values that are not finite are written as `null`.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; members whose value is `nil` are left out.
  case object(KeyValuePairs<String, JSONValue?>)

  /// A string, or `null` where there is none.
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// A whole number, or `null` where there is none.
  package static func optional(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }

  /// The value on one line, without a line end.
  package var line: String {
    var out = ""
    write(to: &out)
    return out
  }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .number(let value): out += Self.rounded(value)
    case .string(let value): Self.quote(value, to: &out)
    case .array(let values): Self.write(values, to: &out)
    case .object(let members): Self.write(members, to: &out)
    }
  }

  private static func write(_ values: [JSONValue], to out: inout String) {
    out += "["
    for (index, value) in values.enumerated() {
      if index > 0 { out += "," }
      value.write(to: &out)
    }
    out += "]"
  }

  private static func write(_ members: KeyValuePairs<String, JSONValue?>, to out: inout String) {
    out += "{"
    var first = true
    for (key, value) in members {
      guard let value else { continue }
      if !first { out += "," }
      first = false
      quote(key, to: &out)
      out += ":"
      value.write(to: &out)
    }
    out += "}"
  }

  private static func rounded(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e14 else { return value.isFinite ? String(value) : "null" }
    let scaled = (value * 10_000).rounded()
    if scaled == (scaled / 10_000).rounded() * 10_000 { return String(Int(scaled / 10_000)) }
    return String(scaled / 10_000)
  }

  private static func quote(_ text: String, to out: inout String) {
    var text = text
    out += "\""
    text.withUTF8 { bytes in
      var (start, index) = (0, 0)
      while index < bytes.count {
        guard let (scalar, width) = special(bytes, index) else {
          index += 1
          continue
        }
        out += String(decoding: bytes[start..<index], as: UTF8.self)
        out += escape(scalar)
        index += width
        start = index
      }
      out += String(decoding: bytes[start...], as: UTF8.self)
    }
    out += "\""
  }

  /// The character at `index` and its length, if it is one that is escaped: quotation marks,
  /// backslashes, controls (C1 too), U+2028 and U+2029.
  private static func special(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (scalar: UInt32, width: Int)? {
    let byte = bytes[index]
    switch byte {
    case 0x22, 0x5C, 0x00..<0x20, 0x7F: return (UInt32(byte), 1)
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
      return (UInt32(bytes[index + 1]), 2)
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      let last = bytes[index + 2]
      return last == 0xA8 || last == 0xA9 ? (0x2000 + UInt32(last & 0x3F), 3) : nil
    default: return nil
    }
  }

  private static func escape(_ scalar: UInt32) -> String {
    switch scalar {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    default:
      let hex = String(scalar, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral
{
  /// A string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  package init(integerLiteral value: Int) { self = .integer(value) }
  /// An array.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}
