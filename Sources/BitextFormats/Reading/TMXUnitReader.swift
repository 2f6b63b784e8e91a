// Reads a translation memory as pairs of two languages.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Reads a translation memory as pairs of two of its languages.
final class TMXUnitReader: UnitReader {
  private(set) var languages: UnitLanguages
  private let units: TMXUnits
  private var passedOver = PassedOver()
  private var entry = 0

  /// Creates a reader.
  ///
  /// - Parameter languages: The languages that are wanted; otherwise the header's and the first
  ///   other one that the first unit with two languages has.
  init(_ reader: XMLReader, languages: UnitLanguages, keepsPlaces: Bool) {
    self.languages = languages
    units = TMXUnits(reader, keepsPlaces: keepsPlaces)
  }

  var remarks: [String] { passedOver.remarks }

  func next() throws -> BilingualUnit? {
    while let unit = try units.next() {
      choose(from: unit)
      guard let (source, target) = pair(in: unit) else {
        passedOver.add("units without a text in both languages, passed over")
        continue
      }
      if unit.variants.count > 2 {
        passedOver.add("units with texts in further languages, which are passed over")
      }
      entry += 1
      return result(unit, source, target)
    }
    return nil
  }

  private func result(
    _ unit: TMXUnits.Unit, _ source: TMXUnits.Variant, _ target: TMXUnits.Variant
  ) -> BilingualUnit {
    var result = BilingualUnit(id: unit.id, source: source.text, target: target.text)
    result.entry = entry
    result.notes = unit.notes
    guard !unit.properties.isEmpty else { return result }
    result.context = unit.property("x-context")
    result.isTranslatable = unit.property("x-translate") != "no"
    result.state =
      unit.property("x-state").flatMap(BilingualUnit.State.init(rawValue:))
      ?? unit.property("x-origin").flatMap(Bead.Origin.init(rawValue:)).map(\.unitState)
    return result
  }

  /// Settles the languages at the first unit that tells them.
  private func choose(from unit: TMXUnits.Unit) {
    guard languages.source == nil || languages.target == nil else { return }
    let inFile = unit.variants.compactMap(\.language)
    let wanted = languages.source ?? units.sourceLanguage
    let source = wanted ?? inFile.first { $0 != languages.target }
    guard let source, inFile.count > 1 else { return }
    // Two texts in one language are two renderings.
    guard let target = languages.target ?? inFile.first(where: { $0 != source }) ?? inFile.last
    else { return }
    languages = UnitLanguages(source: source, target: target)
  }

  private func pair(
    in unit: TMXUnits.Unit
  ) -> (source: TMXUnits.Variant, target: TMXUnits.Variant)? {
    guard let source = languages.source, let target = languages.target,
      let first = best(for: source, in: unit, but: nil),
      let second = best(for: target, in: unit, but: first)
    else { return nil }
    return (unit.variants[first], unit.variants[second])
  }

  private func best(for language: LanguageTag, in unit: TMXUnits.Unit, but other: Int?) -> Int? {
    var found: Int?
    for (index, variant) in unit.variants.enumerated() where index != other {
      if variant.language == language { return index }
      if found == nil, variant.language?.language == language.language { found = index }
    }
    return found
  }
}

extension Bead.Origin {
  /// What the origin of a bead says of the work on it.
  var unitState: BilingualUnit.State {
    switch self {
    case .automatic: .translated
    case .confirmed: .reviewed
    case .corrected: .final
    }
  }
}
