// Tells YAML that stands for more than there is in it.
package import Yams

/// Tells YAML that stands for more than there is in it: aliases of aliases multiply what they stand for
/// until it fills the memory.
package enum YAMLAliases {
  /// What is said of such a file.
  package static let problem =
    "its aliases stand for more than there is in the file; write out what they stand for"

  /// Whether a tree has more nodes than a file of `bytes` can have without aliases.
  ///
  /// - Complexity: O(bytes).
  package static func multiply(_ node: Node, bytes: Int) -> Bool {
    var left = bytes + 16
    count(node, &left)
    return left < 0
  }

  private static func count(_ node: Node, _ left: inout Int) {
    left -= 1
    guard left >= 0 else { return }
    switch node {
    case .sequence(let items): for item in items where left >= 0 { count(item, &left) }
    case .mapping(let pairs):
      for (key, value) in pairs where left >= 0 {
        count(key, &left)
        count(value, &left)
      }
    default: break
    }
  }

  /// Whether an alias may be, or be in, the key of a mapping: the parser hashes keys, and all that
  /// they stand for, before anybody can count it.
  ///
  /// Looks at the bytes alone, so it may see such a key where there is none; never in a file without an
  /// alias.
  /// - Complexity: O(n).
  package static func mayStandInKeys(_ yaml: [UInt8]) -> Bool {
    var anchors: Set<ArraySlice<UInt8>> = []
    var (hasAlias, hasLongKey) = (false, false)
    for (index, byte) in yaml.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): anchors.insert(name(in: yaml, index + 1))
      case UInt8(ascii: "*") where !anchors.isEmpty:
        let name = name(in: yaml, index + 1)
        guard !name.isEmpty, anchors.contains(name) else { continue }
        hasAlias = true
        if isColon(yaml, name.endIndex) { hasLongKey = true }
      case UInt8(ascii: "?"):
        if index + 1 < yaml.count, yaml[index + 1] <= 0x20 { hasLongKey = true }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if isColon(yaml, index + 1) { hasLongKey = true }
      default: continue
      }
      if hasAlias, hasLongKey { return true }
    }
    return false
  }

  private static func name(in yaml: [UInt8], _ start: Int) -> ArraySlice<UInt8> {
    yaml[start...].prefix(1_000).prefix { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F
    }
  }

  /// Whether a colon stands at `start`, spaces before it passed over.
  private static func isColon(_ yaml: [UInt8], _ start: Int) -> Bool {
    yaml[start...].prefix(1_000).first { $0 > 0x20 } == UInt8(ascii: ":")
  }
}
