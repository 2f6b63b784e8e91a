// Limits in configuration files.
import Markup

extension YAMLMapping {
  /// The limits under `key`, by their names.
  func limits(_ key: String) throws(WorkspaceError) -> [InputLimit: Int] {
    let names = Set(InputLimit.allCases.map(\.rawValue))
    guard let mapping = try childIfAny(key, keys: names, noun: "limit") else { return [:] }
    var limits: [InputLimit: Int] = [:]
    for limit in InputLimit.allCases {
      guard let value = try mapping.integer(limit.rawValue) else { continue }
      guard limit.range.contains(value) else {
        throw mapping.fault(
          limit.rawValue,
          "`\(limit.rawValue)` is \(limit.range.lowerBound) to \(limit.range.upperBound)")
      }
      limits[limit] = value
    }
    return limits
  }
}
