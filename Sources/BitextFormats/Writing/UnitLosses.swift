// What of some units a format has no place for.

/// Counts what of the units that are written a format has no place for.
package struct UnitLosses: Sendable {
  private let format: BilingualFormat
  private var identifiers = 0
  private var notes = 0
  private var contexts = 0
  private var states = 0
  private var untranslatable = 0
  private var lineBreaks = 0
  private var withoutPair = 0
  private var withoutSource = 0
  private var unsure = 0

  /// Counts for a format.
  package init(_ format: BilingualFormat) { self.format = format }

  /// Whether `unit` is written at all; what of it is not is counted.
  package mutating func takes(_ unit: BilingualUnit) -> Bool {
    if needsPairs, !unit.isPair {
      withoutPair += 1
      return false
    }
    if needsPairs, unit.state == .needsReview || unit.state == .untranslated {
      unsure += 1
      return false
    }
    if format == .po, unit.source.utf8.isEmpty {
      withoutSource += 1
      return false
    }
    if unit.id != nil, lacks([.po, .moses, .html]) { identifiers += 1 }
    if !unit.notes.isEmpty, lacks([.moses, .html]) { notes += 1 }
    if unit.context != nil, lacks([.moses, .html]) { contexts += 1 }
    let isPlain = unit.state == nil || unit.state == .translated
    if !isPlain, lacks([.moses, .html]) { states += 1 }
    if format == .po, unit.state == .reviewed || unit.state == .final { states += 1 }
    if !unit.isTranslatable, lacks([.po, .moses, .html, .csv, .tsv]) { untranslatable += 1 }
    let isLine = format == .moses || format == .tsv
    if isLine, unit.source.hasLineBreak || unit.target?.hasLineBreak ?? false { lineBreaks += 1 }
    return true
  }

  private func lacks(_ formats: [BilingualFormat]) -> Bool { formats.contains(format) }

  /// Memories and corpora hold pairs only: programs that read them refuse an empty side, skip it, or
  /// learn that a sentence is translated by nothing.
  private var needsPairs: Bool { format == .tmx || format == .moses }

  /// A line for each kind of loss.
  package var remarks: [String] {
    let name = format.rawValue
    return [
      (withoutPair, "units without text on both sides, left out since \(name) holds pairs"),
      (unsure, "units that need review, left out since \(name) holds what is translated"),
      (withoutSource, "units without a source, for which \(name) has no place"),
      (identifiers, "ids left behind, for which \(name) has no place"),
      (notes, "units whose notes are left behind, for which \(name) has no place"),
      (contexts, "contexts left behind, for which \(name) has no place"),
      (states, "states of the work left behind, for which \(name) has no place"),
      (untranslatable, "units marked as not to be translated, which \(name) cannot say"),
      (lineBreaks, "units with line breaks, which become spaces in \(name)"),
    ].filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
  }
}

extension UnitText {
  /// Whether a line ends in the text.
  var hasLineBreak: Bool { utf8.contains { $0 == 0x0A || $0 == 0x0D } }

  /// Appends the text with a space for each tab, line end and control.
  func appendLine(to out: inout [UInt8]) {
    let start = out.count
    out += utf8
    for index in start..<out.count where out[index] < 0x20 { out[index] = 0x20 }
  }
}
