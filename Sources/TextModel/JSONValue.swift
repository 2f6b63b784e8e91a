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
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
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
