// Which rules take part in a run.
package import LintRules
import Linting

extension LintSettings {
  /// The rules that take part, with their options.
  ///
  /// - Parameters:
  ///   - selected: The only rules that were asked for; the settings do not take any of them away.
  ///   - ignored: Rules that were asked to be left out, besides those of the settings.
  package func rules(selected: [String]?, ignored: [String]) -> Rules {
    let chosen = Set(selected ?? chosenHere).subtracting(ignored)
    return Rules.all.selecting(chosen).configured(options)
  }

  private var chosenHere: [String] {
    let rules = Rules.all.descriptions
    let base = select ?? rules.filter(\.isDefault).map(\.id)
    let switched = rules.map(\.id).filter { switches[$0] ?? base.contains($0) }
    return switched.filter { !ignore.contains($0) }
  }
}
