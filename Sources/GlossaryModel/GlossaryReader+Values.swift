// Reads single values of a YAML tree and notes those of the wrong shape.
internal import Yams

extension GlossaryReader {
  /// The fields of a mapping; unknown keys are noted and left out.
  mutating func fields(_ node: Node, _ owner: String, allowed: [String]) -> [String: Node]? {
    guard case .mapping(let mapping) = node else {
      fault(node, .wrongShape(field: owner, expected: "a mapping of keys to values"))
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if allowed.contains(name) {
        fields[name] = value
      } else {
        let nearest = SpellingSuggestion.nearest(to: name, among: allowed)
        fault(key, .unknownKey(name, nearest: nearest, allowed: allowed))
      }
    }
    return fields
  }

  /// The items of a list; none where there is no value.
  mutating func list(_ node: Node?, _ field: String) -> [Node] {
    guard let node, !isNull(node) else { return [] }
    guard case .sequence(let items) = node else {
      fault(node, .wrongShape(field: field, expected: "a list"))
      return []
    }
    return Array(items)
  }

  /// The text of a scalar as it is written, whatever YAML takes it for.
  mutating func string(_ node: Node?, _ field: String) -> String? {
    guard let node, !isNull(node) else { return nil }
    guard case .scalar(let scalar) = node else {
      fault(node, .wrongShape(field: field, expected: "text"))
      return nil
    }
    return scalar.string
  }

  /// One of the values of an enumeration.
  mutating func value<Value: RawRepresentable<String> & CaseIterable>(
    _ node: Node?, _ field: String
  ) -> Value? {
    guard let node, let text = string(node, field) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let allowed = Value.allCases.map(\.rawValue)
    let nearest = SpellingSuggestion.nearest(to: text, among: allowed)
    fault(node, .unknownValue(text, field: field, nearest: nearest, allowed: allowed))
    return nil
  }

  /// A truth value; false where there is none.
  mutating func flag(_ node: Node?, _ field: String) -> Bool {
    guard let node, let text = string(node, field) else { return false }
    if ["true", "True", "TRUE"].contains(text) { return true }
    if ["false", "False", "FALSE"].contains(text) { return false }
    fault(node, .wrongShape(field: field, expected: "true or false"))
    return false
  }

  /// A number.
  mutating func number(_ node: Node?, _ field: String) -> Double? {
    guard let node, let text = string(node, field) else { return nil }
    if let value = Double(text), value.isFinite { return value }
    fault(node, .wrongShape(field: field, expected: "a number"))
    return nil
  }

  /// Whether a node is an unquoted `null`, `~` or nothing at all.
  func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
