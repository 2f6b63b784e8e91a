// The user's own folders, and what else the environment says.
import Glibc

/// The user's own folders, as the XDG base directory specification has them.
enum UserFolder {
  /// The program's folder in the one that `variable` names.
  ///
  /// - Parameter fallback: The folder below the user's home where the variable is not set.
  static func path(_ variable: String, else fallback: String) -> String {
    if let folder = environment(variable), folder.hasPrefix("/") { return folder + "/isogloss" }
    return (environment("HOME") ?? "/") + "/" + fallback + "/isogloss"
  }

  /// The value of an environment variable; `nil` where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
