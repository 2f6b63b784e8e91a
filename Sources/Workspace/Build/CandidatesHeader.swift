// The comment at the head of a file of candidates: what made it, and from what.
import TextModel

/// What a file of candidates was made by and from; kept in its first lines as comments.
struct CandidatesHeader: Hashable {
  /// The version of the program.
  var program: String
  /// The SHA-256 of the dictionary, or `none`.
  var lexicon: String
  /// The SHA-256 of everything else that the file depends on.
  var inputs: String

  init(program: String, lexicon: String, inputs: String) {
    self.program = program
    self.lexicon = lexicon
    self.inputs = inputs
  }

  /// Reads the comment at the head of a file; `nil` where there is none of ours, or where the rest
  /// is not what was written under it (an edit, a merge conflict, a file cut short).
  init?(bytes: [UInt8]) {
    var values: [String: String] = [:]
    for line in bytes.prefix(4096).split(separator: UInt8(ascii: "\n")) {
      guard line.first == UInt8(ascii: "#") else { break }
      let words = line.split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      if words.count == 3 { values[words[1]] = words[2] }
    }
    guard let program = values["program:"], let lexicon = values["lexicon:"],
      let inputs = values["inputs:"], values["content:"] == Self.hash(of: bytes)
    else { return nil }
    self.init(program: program, lexicon: lexicon, inputs: inputs)
  }

  /// The comment's lines over `content`, without `#`.
  func lines(glossary: String, content: String) -> [String] {
    [
      "Names that `isogloss build` proposes; it writes this file anew, so edit nothing here.",
      "What is right belongs into \(glossary).",
      "program: \(program)", "lexicon: \(lexicon)", "inputs: \(inputs)",
      "content: \(Self.hash(of: Array(content.utf8)))",
    ]
  }

  /// The hash of a file without the comment at its head.
  private static func hash(of bytes: [UInt8]) -> String {
    var rest = bytes[...]
    while rest.first == UInt8(ascii: "#") {
      rest = rest.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
    }
    return ContentHash(rest).hex
  }
}
