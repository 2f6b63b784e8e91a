// How much of anything is read.
import ArgumentParser
import Markup

/// How much of anything is read.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read more or less than usual, which refuses what would fill the memory: "
        + InputLimit.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "name=number"))
  var inputLimit: [LimitSetting] = []

  /// Has the limits hold before anything is read.
  func validate() throws {
    for setting in inputLimit { setting.limit.set(setting.value, isOfPerson: true) }
  }
}

/// One limit and what it is to be.
struct LimitSetting: ExpressibleByArgument {
  let limit: InputLimit
  let value: Int

  /// Reads `xml-depth=250`.
  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let limit = InputLimit(rawValue: String(parts[0])),
      let value = Int(parts[1]), limit.range.contains(value)
    else { return nil }
    self.limit = limit
    self.value = value
  }
}
