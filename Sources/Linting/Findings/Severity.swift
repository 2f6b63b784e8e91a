// How much a finding matters.

/// How much a finding matters; a run fails from a level on.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Something to know.
  case info
  /// Probably a fault that an editor would mend.
  case warning
  /// A fault.
  case error

  /// Orders from `info` up to `error`.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
