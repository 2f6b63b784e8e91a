// Options that several commands share.
import ArgumentParser
import DocumentModel
import DocumentReaders
import Markup
import TextModel
import Workspace

/// Which workspace to work in.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: "The workspace; otherwise the nearest folder upwards with an isogloss.yaml.",
    completion: .directory)
  var project: String?

  @Flag(name: .shortAndLong, help: "Print no messages and no progress.")
  var quiet = false

  /// The workspace to work in.
  func workspace() throws -> Workspace {
    let place =
      try project.map { try Workspace(folder: $0, searching: false) }
      ?? Workspace(folder: FileReading.currentFolder, searching: true)
    for (limit, value) in place.configuration.limits { limit.set(value, isOfPerson: false) }
    place.restoreSchemas()
    return place
  }

  /// The workspace, where there is one; a command that can do without asks for this.
  func workspaceIfAny() throws -> Workspace? {
    if project != nil { return try workspace() }
    do {
      return try workspace()
    } catch WorkspaceError.noWorkspace {
      return nil
    }
  }

  /// Says which language a document was taken to be in, where that was not given.
  func noteLanguage(of document: Document, given: LanguageTag?) {
    if given == nil, !document.sentences.isEmpty {
      note("\(document.source.name): read as \(document.language)")
    }
  }

  /// Writes a message to standard error, unless told to be quiet.
  func note(_ text: String) {
    if !quiet { Console.message("isogloss: \(text)") }
  }
}

/// Which dictionary index to use.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .long, help: "The dictionary index; otherwise the workspace's or the user's own.",
    completion: .file())
  var lexicon: String?

  /// The dictionary to use, if there is one.
  func open(in workspace: Workspace?) throws -> OpenLexicon? {
    try OpenLexicon.find(named: lexicon, in: workspace)
  }
}

/// How to read documents.
struct InputOptions: ParsableArguments {
  @Option(
    name: .long,
    help:
      "The files' encoding: utf-8, utf-16le, utf-16be, gb18030, big5 or windows-1252; otherwise detected."
  )
  var encoding: TextEncoding?

  @Flag(name: .long, help: "Replace invalid bytes instead of refusing the file.")
  var lossy = false

  @Option(
    help: ArgumentHelp(
      "What the files are: \(InputFormat.names.joined(separator: ", ")); "
        + "otherwise what their content and their names show.", valueName: "format"))
  var inputFormat: InputFormat?

  @Flag(help: "Read documents with tracked changes as they were before the changes.")
  var original = false

  @Option(
    help: ArgumentHelp(
      "Divide sentences by these rules (SRX 2.0); otherwise by the workspace's, or our own.",
      valueName: "file"), completion: .file())
  var srx: String?

  @OptionGroup var limits: LimitOptions

  /// What reads documents in the way that was asked for.
  func loader(format: DocumentFormat? = nil, in workspace: Workspace?) throws -> DocumentLoader {
    let rules = try srx.map { path in try SegmentationFile.rules(at: path) }
    var loader = DocumentLoader(
      options: ReadingOptions(
        encoding: encoding, lossy: lossy, format: format ?? inputFormat?.document,
        original: original, segmentation: rules ?? workspace?.segmentation))
    if format == nil { loader.bilingualFormat = inputFormat?.bilingual }
    return loader
  }
}

/// Where to write the result.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "Write to this file (atomically) instead of standard output.",
    completion: .file())
  var output: String?

  /// Refuses to write the result over one of the files that it is made from.
  ///
  /// - Parameter suffix: What is added to the name that was given, where a format makes several.
  func checkDiffers(from inputs: [String], suffix: String = "") throws {
    guard let path = output.map({ $0 + suffix }),
      let input = inputs.first(where: { FileReading.isSameFile($0, path) })
    else { return }
    throw WorkspaceError.file(
      path: path, problem: "is \(input), which is read; name another file with -o")
  }

  /// Writes the result to the file that was asked for, or to standard output.
  func write(_ text: String, suffix: String = "") throws {
    if let output, output != "-" {
      try AtomicFile.write(Array(text.utf8), to: output + suffix, makingFolders: false)
    } else {
      Console.result(text)
    }
  }

  /// Writes a result that is no text of ours, byte for byte.
  func write(bytes: [UInt8]) throws {
    if let output, output != "-" {
      try AtomicFile.write(bytes, to: output, makingFolders: false)
    } else {
      Console.result(bytes)
    }
  }
}
