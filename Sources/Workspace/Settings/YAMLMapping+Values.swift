// Lists, words and options in configuration files.
import Linting

extension YAMLMapping {
  /// The paths under `key`, if they are there, each inside the workspace.
  func insidePaths(_ key: String) throws(WorkspaceError) -> [String]? {
    guard let paths = try texts(key) else { return nil }
    for (index, path) in paths.enumerated()
    where path.isEmpty || path.hasPrefix("/") || path.split(separator: "/").contains("..") {
      throw fault(key, at: index, "a path here lies in the workspace: no leading `/`, no `..`")
    }
    return paths
  }

  /// The word under `key`, if it is there; one that is not known is named with the nearest.
  func word(_ key: String, among words: [String]) throws(WorkspaceError) -> String? {
    guard let word = try text(key) else { return nil }
    guard words.contains(word) else {
      throw fault(key, NearestName.problem(of: word, noun: "value", among: words))
    }
    return word
  }

  /// The value under `key`, if it is there, among those that there are.
  func word<Word: RawRepresentable<String>>(
    _ key: String, among words: [Word]
  ) throws(WorkspaceError) -> Word? {
    try word(key, among: words.map(\.rawValue)).flatMap(Word.init(rawValue:))
  }

  /// The value of a rule's option, if it is there.
  func value(
    of option: RuleOptionDeclaration
  ) throws(WorkspaceError) -> (any Sendable)? {
    guard contains(option.name) else { return nil }
    switch option.kind {
    case .flag: return try word(option.name, among: ["true", "false"]).map { $0 == "true" }
    case .choice(_, let choices): return try word(option.name, among: choices)
    case .texts: return try texts(option.name)
    case .number(_, let range):
      guard let number = try integer(option.name), range.contains(number) else {
        throw fault(option.name, "`\(option.name)` is a whole number, \(option.values)")
      }
      return number
    }
  }
}
