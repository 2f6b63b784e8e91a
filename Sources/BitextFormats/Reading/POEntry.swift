// An entry of a PO file as it was read.
internal import TextModel

/// An entry of a PO file as it was read.
struct POEntry {
  /// The parts of an entry that are strings.
  enum Part: Hashable {
    case context, source, plural
    case target(Int)
  }

  /// The line of its `msgid`.
  var line = 1
  var strings: [Part: UnitText] = [:]
  var notes: [String] = []
  var isFuzzy = false

  /// Whether nothing but comments was read.
  var isEmpty: Bool { strings.isEmpty }

  /// The renderings, by the number of their form.
  var targets: [(form: Int, text: UnitText)] {
    strings.compactMap { part, text in
      if case .target(let form) = part { (form, text) } else { nil }
    }.sorted { $0.form < $1.form }
  }

  /// The header stands in the entry of the empty text.
  var isHeader: Bool {
    strings[.context] == nil && (strings[.source]?.utf8.isEmpty ?? false)
  }

  /// The units that the entry is: one, or one for each form of the plural.
  func units(entry: Int) -> [BilingualUnit] {
    guard let source = strings[.source] else { return [] }
    let targets = targets
    guard let plural = strings[.plural] else {
      return [unit(source, targets.first?.text, entry, isFirst: true)]
    }
    // A language without a plural has one form for any number.
    if targets.count == 1 { return [unit(plural, targets[0].text, entry, isFirst: true)] }
    return targets.enumerated().map { index, target in
      unit(target.form == 0 ? source : plural, target.text, entry, isFirst: index == 0)
    }
  }

  private func unit(
    _ source: UnitText, _ target: UnitText?, _ entry: Int, isFirst: Bool
  ) -> BilingualUnit {
    var unit = BilingualUnit(source: source)
    if let target, !target.utf8.isEmpty { unit.target = target }
    unit.state = unit.target == nil ? .untranslated : isFuzzy ? .needsReview : .translated
    unit.context = strings[.context]?.string
    unit.entry = entry
    if isFirst { unit.notes = notes }
    return unit
  }
}
