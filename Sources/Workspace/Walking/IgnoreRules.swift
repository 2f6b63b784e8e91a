// What git leaves out of a folder.

/// What git leaves out of a folder: `.git/info/exclude`, and the `.gitignore` files from the top of
/// the repository down to the folder.
struct IgnoreRules: Sendable {
  /// The deepest last: it has the last word.
  private var files: [IgnoreFile] = []
  /// Where the folder lies in the repository, with a slash at its end; empty for the top.
  private var place: String

  /// The rules that hold in the folder at `path`, from the repository that it lies in; where it lies
  /// in none, from the folder alone.
  ///
  /// - Parameter path: An absolute path without `.`, `..` and a slash at its end.
  init(folder path: String) {
    let top = Self.repository(of: path)
    place = ""
    if let top, let bytes = Self.contents(Self.excludeFile(top)) { add(bytes) }
    var folder = top ?? path
    addFile(in: folder)
    for part in path.dropFirst(folder.utf8.count).split(separator: "/") {
      folder += (folder.hasSuffix("/") ? "" : "/") + part
      self = entering(String(part), at: folder)
    }
  }

  /// The rules that hold in a folder of this one.
  func entering(_ name: String, at path: String) -> IgnoreRules {
    var rules = self
    rules.place += name + "/"
    rules.addFile(in: path)
    return rules
  }

  /// Whether git leaves out the file or folder `name` of this folder.
  func leaveOut(_ name: String, isFolder: Bool) -> Bool {
    guard !files.isEmpty else { return false }
    let path = Array((place + name).utf8)
    for file in files.reversed() {
      let decision = file.decision(path, nameStart: place.utf8.count, isFolder: isFolder)
      if let decision { return decision }
    }
    return false
  }

  private mutating func addFile(in folder: String) {
    if let bytes = Self.contents(folder + "/.gitignore") { add(bytes) }
  }

  private mutating func add(_ bytes: [UInt8]) {
    let file = IgnoreFile(bytes, folder: String(place.dropLast()))
    if !file.isEmpty { files.append(file) }
  }

  private static func contents(_ path: String) -> [UInt8]? {
    FileReading.exists(path) ? try? FileReading.bytes(at: path) : nil
  }

  /// The top of the repository that the folder lies in.
  private static func repository(of folder: String) -> String? {
    var folder = folder
    while true {
      if FileReading.exists(folder + "/.git") { return folder }
      let parent = AtomicFile.folder(of: folder)
      guard parent != folder, parent != "." else { return nil }
      folder = parent
    }
  }

  /// The file of what is left out in this clone alone; in a linked work tree `.git` is a file that
  /// leads to it.
  private static func excludeFile(_ top: String) -> String {
    let git = top + "/.git"
    guard let link = contents(git),
      let path = String(decoding: link, as: UTF8.self).split(whereSeparator: \.isNewline).first,
      path.hasPrefix("gitdir: ")
    else { return git + "/info/exclude" }
    let folder = from(top, String(path.dropFirst("gitdir: ".count)))
    let common = contents(folder + "/commondir").map {
      String(decoding: $0, as: UTF8.self).filter { !$0.isNewline }
    }
    return from(folder, common ?? ".") + "/info/exclude"
  }

  private static func from(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }
}
