// Holds XML to a published grammar with xmllint, where both are there.
import Foundation

/// The checker of libxml2, as far as tests need it.
package enum XMLLint {
  /// Whether xmllint and the published grammars are on this machine; tests that need them are
  /// skipped elsewhere.
  package static let isReady =
    RepositoryPaths.standards != nil && FileManager.default.isExecutableFile(atPath: path)

  /// What xmllint has to say against a TMX file by the DTD; empty where it is valid.
  package static func faults(tmx: String) throws -> String {
    try faults(tmx) { _ in ["--dtdvalid", standard("tmx/tmx14.dtd")] }
  }

  /// What xmllint has to say against an XLIFF 2.1 file, its metadata included; empty where it is
  /// valid.
  package static func faults(xliff: String) throws -> String {
    try faults(xliff) { folder in
      try folder.write(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:import namespace="urn:oasis:names:tc:xliff:document:2.0"
          schemaLocation="\(standard("xliff/2.1/xliff_core_2.0.xsd"))"/>
        <xs:import namespace="urn:oasis:names:tc:xliff:metadata:2.0"
          schemaLocation="\(standard("xliff/2.1/metadata.xsd"))"/>
        </xs:schema>
        """, to: "both.xsd")
      return ["--schema", folder.path + "/both.xsd"]
    }
  }

  /// What xmllint has to say against SRX rules by the schema of 2.0; empty where they are valid.
  package static func faults(srx: String) throws -> String {
    try faults(srx) { folder in
      // The published schema imports that of xml:lang, which it does not use, from the network.
      let file = URL(filePath: standard("srx20.xsd"))
      let schema = try String(contentsOf: file, encoding: .utf8)
      let importing = /<xs:import[^>]*>/
      try folder.write(schema.replacing(importing, with: ""), to: "srx20.xsd")
      return ["--schema", folder.path + "/srx20.xsd"]
    }
  }

  private static let path = "/usr/bin/xmllint"

  private static func standard(_ name: String) -> String {
    RepositoryPaths.standards?.appending(path: name).path ?? name
  }

  private static func faults(
    _ xml: String, grammar: (TemporaryFolder) throws -> [String]
  ) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(xml, to: "file.xml")
    try folder.write("", to: "messages")
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments =
      ["--nonet", "--noout"] + (try grammar(folder)) + [folder.path + "/file.xml"]
    process.standardError = try FileHandle(
      forWritingTo: URL(filePath: folder.path + "/messages"))
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : try folder.read("messages")
  }
}
