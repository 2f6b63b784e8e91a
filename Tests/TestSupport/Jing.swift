// Holds TBX to a published grammar with jing, where both are there.
import Foundation

/// The checker of RELAX NG and NVDL, as far as tests need it.
package enum Jing {
  /// Whether jing and the published grammars are on this machine; tests that need them are skipped
  /// elsewhere.
  package static let isReady =
    RepositoryPaths.standards != nil && FileManager.default.isExecutableFile(atPath: path)

  private static let path = "/usr/bin/jing"

  /// What jing has to say against a TBX file by a grammar of the folder `tbx`; empty where it is
  /// valid.
  package static func faults(tbx: String, _ grammar: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(tbx, to: "file.tbx")
    try folder.write("", to: "messages")
    let process = Process()
    process.executableURL = URL(filePath: path)
    let standard = RepositoryPaths.standards?.appending(path: "tbx/" + grammar).path ?? grammar
    process.arguments = [standard, folder.path + "/file.tbx"]
    process.standardOutput = try FileHandle(
      forWritingTo: URL(filePath: folder.path + "/messages"))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : try folder.read("messages")
  }
}
