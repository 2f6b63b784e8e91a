// Numbers as words of a vocabulary.
import TextModel

/// Numbers as words of a vocabulary: equal values, equal keys, whatever they were written like.
enum NumberKey {
  /// The keys of a value: a date gives one for its year and one for its month and day.
  ///
  /// The unit is left out, which one language names and another does not; only per cent counts.
  static func keys(_ value: NumberValue) -> [String] {
    if value.kind == .date, let date = value.amount.wholeNumber, date > 0 {
      let year = date / 10_000
      let day = date % 10_000
      return [(year, "#\(year)"), (day, "#d\(day)")].filter { $0.0 > 0 }.map(\.1)
    }
    let ending = value.kind == .percent ? "%" : ""
    let parts = value.denominator == 1 ? "" : "/\(value.denominator)"
    return ["#\(value.amount)\(parts)\(ending)"]
  }
}
