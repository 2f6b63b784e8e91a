// Paths in configuration files stay inside the workspace.
import TextModel

extension YAMLMapping {
  /// The path under `key`, if it is there; one that leads out of the file's folder is refused.
  func inside(_ key: String) throws(WorkspaceError) -> String? {
    guard let path = try text(key) else { return nil }
    let parts = path.split(separator: "/")
    guard !path.hasPrefix("/"), !parts.isEmpty, !parts.contains("..") else {
      throw fault(key, "`\(key)` is a path inside the workspace: no leading `/`, no `..`")
    }
    return path
  }

  /// The language tag under `key`.
  func language(_ key: String) throws(WorkspaceError) -> LanguageTag {
    let text = try required(key)
    guard let tag = LanguageTag(text) else {
      throw fault(key, "`\(text)` is no language tag; write `en` or `zh-Hans`, say")
    }
    return tag
  }
}
