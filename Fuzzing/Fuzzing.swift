// Feeds damaged inputs to everything that reads what comes from outside.
import Glibc

/// `swift run -c release Fuzzing --seconds 120 docx odt`: see ``usage``.
@main
enum Fuzzing {
  private static let usage = """
    usage: Fuzzing [--inputs N | --seconds N] [--seed N] [--limit SECONDS] [--keep FOLDER] [TARGET…]
           Fuzzing --list
           Fuzzing --run TARGET FILE…

    Each target is run in a process of its own, so that what crashes it, takes longer than --limit (10 s), or
    takes more than 1 GB of memory, is found, kept in --keep (.build/fuzzing), and passed over. The same
    seed gives the same inputs. Exit status: 0 nothing was found, 1 something was.
    """

  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "--list": for target in try FuzzTarget.all() { FuzzChild.say(target.name) }
    case "--run":
      guard arguments.count >= 3 else { return FuzzChild.say(usage) }
      let target = try named([arguments[1]])[0]
      for file in arguments[2...] { try FuzzChild.run(target, file: file) }
    case "--child":
      guard let child = FuzzChild(arguments.dropFirst()) else { return FuzzChild.say(usage) }
      try child.run(try named([child.target])[0])
    default:
      guard let options = FuzzOptions(&arguments) else { return FuzzChild.say(usage) }
      let targets = try named(arguments)
      var found = 0
      for target in targets { found += try FuzzParent(target, options).run() }
      FuzzChild.say("\(targets.count) targets, \(found) faults")
      exit(found == 0 ? 0 : 1)
    }
  }

  /// The targets of these names; without names all of them.
  private static func named(_ names: [String]) throws -> [FuzzTarget] {
    let all = try FuzzTarget.all()
    return try names.isEmpty
      ? all
      : names.map { name in
        guard let target = all.first(where: { $0.name == name }) else {
          throw FuzzFault("there is no target \(name); see --list")
        }
        return target
      }
  }
}
