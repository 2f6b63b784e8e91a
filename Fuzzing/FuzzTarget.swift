// One reader of what comes from outside, as the fuzzer runs it.
import TestSupport

/// One reader of what comes from outside, as the fuzzer runs it.
struct FuzzTarget {
  /// The name on the command line.
  let name: String
  /// The inputs that others are made from.
  let seeds: () throws -> [[UInt8]]
  /// Pieces that the reader looks for.
  var tokens: [String] = []
  /// Whether an input is a ZIP archive, whose parts are damaged as well.
  var isPackage = false
  /// How many times longer than usual an input takes.
  var cost = 1
  /// How long an input becomes, in bytes; one in a hundred becomes sixteen times as long.
  var length = 1 << 14
  /// Reads an input; what is expected to be refused is refused without a fault.
  let run: ([UInt8]) throws -> Void

  /// All of them.
  static func all() throws -> [FuzzTarget] {
    try texts() + documents() + bitexts() + glossaries() + settings() + stores() + analyses()
  }
}

/// What a reader must not do, short of a crash.
struct FuzzFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// Throws a fault unless `condition` holds.
  static func unless(_ condition: Bool, _ description: @autoclosure () -> String) throws {
    if !condition { throw FuzzFault(description()) }
  }

  /// Runs `body`; a refusal is well, but has to be one line for a person.
  static func refusing(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let fault as FuzzFault {
      throw fault
    } catch {
      let words = "\(error)"
      try unless(!words.contains { $0.isNewline }, "a message of several lines: \(words)")
    }
  }
}
