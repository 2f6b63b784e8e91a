// A YAML mapping with known keys, read with the place of every fault.
import GlossaryModel
import Linting
import TextModel
import Yams

/// A mapping of a configuration file, read key by key.
struct YAMLMapping {
  /// The file's name, for messages.
  let file: String
  private let mapping: Node.Mapping
  private let mark: Mark?

  /// Parses a file that must hold one mapping with no keys but `keys`.
  init(file: String, bytes: [UInt8], keys: Set<String>) throws(WorkspaceError) {
    guard !YAMLAliases.mayStandInKeys(bytes) else {
      throw .configuration(file: file, line: 1, column: 1, problem: YAMLAliases.problem)
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))
    } catch let error as YamlError {
      throw Self.fault(error, file: file)
    } catch {
      throw .configuration(file: file, line: 1, column: 1, problem: "is no YAML: \(error)")
    }
    guard let node else {
      throw .configuration(file: file, line: 1, column: 1, problem: "is empty")
    }
    guard !YAMLAliases.multiply(node, bytes: bytes.count) else {
      throw Self.fault(file, node.mark, YAMLAliases.problem)
    }
    try self.init(file: file, node: node, keys: keys)
  }

  private init(
    file: String, node: Node, keys: Set<String>, noun: String = "key"
  ) throws(WorkspaceError) {
    guard case .mapping(let mapping) = node else {
      throw Self.fault(file, node.mark, "a mapping (key: value) is expected here")
    }
    self.file = file
    self.mapping = mapping
    mark = node.mark
    for (key, _) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        throw Self.fault(
          file, key.mark,
          NearestName.problem(of: key.scalar?.string ?? "?", noun: noun, among: keys.sorted()))
      }
    }
  }

  /// The mapping under `key`.
  ///
  /// - Parameter noun: What its keys are called where one is unknown.
  func child(
    _ key: String, keys: Set<String>, noun: String = "key"
  ) throws(WorkspaceError) -> YAMLMapping {
    guard let node = mapping[Node(key)] else { throw missing(key) }
    return try YAMLMapping(file: file, node: node, keys: keys, noun: noun)
  }

  /// The mapping under `key`, if it is there.
  func childIfAny(
    _ key: String, keys: Set<String>, noun: String = "key"
  ) throws(WorkspaceError) -> YAMLMapping? {
    contains(key) ? try child(key, keys: keys, noun: noun) : nil
  }

  /// Whether there is anything under `key`.
  func contains(_ key: String) -> Bool { mapping[Node(key)] != nil }

  /// Whether a single text stands under `key`.
  func isText(_ key: String) -> Bool { mapping[Node(key)]?.scalar != nil }

  /// The texts in the list under `key`, or the one that stands there alone; `nil` without any.
  func texts(_ key: String) throws(WorkspaceError) -> [String]? {
    guard let node = mapping[Node(key)] else { return nil }
    if let text = node.scalar?.string { return [text] }
    guard case .sequence(let items) = node else {
      throw Self.fault(file, node.mark, "`\(key)` is a list of texts")
    }
    var texts: [String] = []
    for item in items {
      guard let text = item.scalar?.string else {
        throw Self.fault(file, item.mark, "`\(key)` is a list of texts")
      }
      texts.append(text)
    }
    return texts
  }

  /// The mappings in the list under `key`; empty where there is none.
  func children(_ key: String, keys: Set<String>) throws(WorkspaceError) -> [YAMLMapping] {
    guard let node = mapping[Node(key)] else { return [] }
    guard case .sequence(let items) = node else {
      throw Self.fault(file, node.mark, "`\(key)` is a list: each entry begins with `- `")
    }
    var children: [YAMLMapping] = []
    for item in items {
      children.append(try YAMLMapping(file: file, node: item, keys: keys))
    }
    return children
  }

  /// The text under `key`, if it is there.
  func text(_ key: String) throws(WorkspaceError) -> String? {
    guard let node = mapping[Node(key)] else { return nil }
    guard let scalar = node.scalar else {
      throw Self.fault(file, node.mark, "`\(key)` is a single text")
    }
    return scalar.string
  }

  /// The text under `key`.
  func required(_ key: String) throws(WorkspaceError) -> String {
    guard let text = try text(key) else { throw missing(key) }
    return text
  }

  /// The whole number under `key`, if it is there.
  func integer(_ key: String) throws(WorkspaceError) -> Int? {
    guard let text = try text(key) else { return nil }
    guard let number = Int(text) else { throw fault(key, "`\(key)` is a whole number") }
    return number
  }

  /// Where the value of `key` stands: `file:line`.
  func place(_ key: String) -> String {
    "\(file):\(mapping[Node(key)]?.mark?.line ?? mark?.line ?? 1)"
  }

  /// A fault at the value of `key`.
  func fault(_ key: String, _ problem: String) -> WorkspaceError {
    Self.fault(file, mapping[Node(key)]?.mark ?? mark, problem)
  }

  /// A fault at an entry of the list under `key`.
  func fault(_ key: String, at index: Int, _ problem: String) -> WorkspaceError {
    guard case .sequence(let items)? = mapping[Node(key)], items.indices.contains(index) else {
      return fault(key, problem)
    }
    return Self.fault(file, items[index].mark, problem)
  }

  /// A fault of a key that should be there.
  func missing(_ key: String) -> WorkspaceError {
    Self.fault(file, mark, "`\(key)` is missing here")
  }

  private static func fault(_ file: String, _ mark: Mark?, _ problem: String) -> WorkspaceError {
    .configuration(
      file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, problem: OneLine.of(problem))
  }

  private static func fault(
    _ problem: String, at place: (line: Int, column: Int), file: String
  ) -> WorkspaceError {
    .configuration(
      file: file, line: place.line, column: place.column, problem: "is no YAML: \(problem)")
  }

  private static func fault(_ error: YamlError, file: String) -> WorkspaceError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      fault(file, mark, "is no YAML: \(problem)")
    case .reader(let problem, _, let value, let text):
      Self.fault(problem, at: OneLine.place(ofScalar: UInt32(max(0, value)), in: text), file: file)
    case .duplicatedKeysInMapping(let keys, let context):
      fault(file, context.mark, "the key `\(keys.first ?? "")` stands twice in one mapping")
    default: .configuration(file: file, line: 1, column: 1, problem: "is no YAML")
    }
  }
}
