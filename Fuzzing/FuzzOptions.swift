// How long and with what the fuzzer runs.

/// How long and with what the fuzzer runs.
struct FuzzOptions {
  /// How many inputs a target gets, divided by its cost.
  var inputs = Int.max
  /// How long a target is run.
  var seconds = Double.infinity
  /// What the inputs depend on.
  var seed: UInt64 = 1
  /// How long an input may take.
  var limit = 10.0
  /// Where inputs are kept that something was wrong with.
  var keep = ".build/fuzzing"

  /// Takes the options out of `arguments`; `nil` where one is none.
  init?(_ arguments: inout [String]) {
    var rest: [String] = []
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      index += 1
      guard word.hasPrefix("-") else {
        rest.append(word)
        continue
      }
      guard index < arguments.count, set(word, to: arguments[index]) else { return nil }
      index += 1
    }
    if inputs == .max, seconds == .infinity { inputs = 1_000 }
    arguments = rest
  }

  private mutating func set(_ name: String, to value: String) -> Bool {
    switch name {
    case "--inputs": Int(value).map { inputs = $0 } != nil
    case "--seconds": Double(value).map { seconds = $0 } != nil
    case "--seed": UInt64(value).map { seed = $0 } != nil
    case "--limit": Double(value).map { limit = $0 } != nil
    case "--keep":
      {
        keep = value; return true
      }()
    default: false
    }
  }
}
