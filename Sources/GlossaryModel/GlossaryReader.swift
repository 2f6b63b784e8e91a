// Walks a YAML tree and builds a glossary from it.
internal import TextModel
internal import Yams

/// Builds a glossary from a YAML tree and notes every fault with its place.
struct GlossaryReader {
  /// The file's name, for errors.
  let file: String
  /// The faults found so far.
  var faults: [GlossaryError] = []

  init(file: String) {
    self.file = file
  }

  /// Reads a whole file.
  mutating func read(_ bytes: [UInt8]) -> Glossary {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let skipped = bytes.starts(with: mark) ? mark.count : 0
    guard let text = String(validating: bytes[skipped...], as: UTF8.self) else {
      return reject(invalid: bytes)
    }
    guard !YAMLAliases.mayStandInKeys(bytes) else {
      fault(nil, .notYAML(reason: YAMLAliases.problem))
      return Glossary(name: "")
    }
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        fault(nil, .missingKey("concepts", of: "the file"))
        return Glossary(name: "")
      }
      guard !YAMLAliases.multiply(root, bytes: bytes.count) else {
        fault(root, .notYAML(reason: YAMLAliases.problem))
        return Glossary(name: "")
      }
      return glossary(root)
    } catch {
      noteSyntax(error)
      return Glossary(name: "")
    }
  }

  /// Notes a fault at `node`.
  mutating func fault(_ node: Node?, _ problem: GlossaryError.Problem) {
    let mark = node?.mark
    faults.append(
      GlossaryError(
        file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, problem: problem))
  }

  private mutating func reject(invalid bytes: [UInt8]) -> Glossary {
    let offset = Self.firstInvalidByte(bytes)
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 0x0A } + 1
    let start = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    faults.append(
      GlossaryError(
        file: file, line: line, column: column, problem: .invalidUTF8(offset: offset)))
    return Glossary(name: "")
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { offset += scalar.count }
    return min(offset, bytes.count)
  }

  private mutating func noteSyntax(_ error: any Error) {
    var place: (line: Int, column: Int)?
    var reason = "it cannot be read"
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (reason, place) = (problem, (mark.line, mark.column))
    case .reader(let problem, _, let value, let text):
      (reason, place) = (problem, OneLine.place(ofScalar: UInt32(max(0, value)), in: text))
    case .duplicatedKeysInMapping(let duplicates, let context):
      reason = OneLine.of("the key '\(duplicates.first ?? "")' stands twice in one mapping")
      place = (context.mark.line, context.mark.column)
    default: break
    }
    faults.append(
      GlossaryError(
        file: file, line: place?.line ?? 1, column: place?.column ?? 1,
        problem: .notYAML(reason: reason)))
  }
}
