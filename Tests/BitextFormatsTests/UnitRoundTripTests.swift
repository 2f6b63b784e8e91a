// Units that go out in a format and come back.
import BitextFormats
import TestSupport
import Testing
import TextModel

@Suite struct UnitRoundTripTests {
  private static let written: [BilingualFormat] = [.xliff, .tmx, .po, .csv, .tsv, .jsonl]

  /// Texts that formats have trouble with.
  private static let texts = [
    "plain", "一带一路", "a < b && \"c\" > 'd'", "]]>", "\\n \\ \\\"", "\"quoted\"", "\"", "a,b;c|d",
    " space at both ends ", "=1+1", "#hash", "msgid \"x\"", "{\"source\":1}", "&amp; &#10;",
    "\u{FEFF}x",
    "e\u{301} 👩‍👩‍👧 \u{FFFD}", "--", "-->", "<![CDATA[x]]>",
  ]

  private func units() -> [BilingualUnit] {
    Self.texts.enumerated().map { index, text in
      var unit = BilingualUnit(
        id: "n\(index)", source: UnitText("\(index) \(text)"),
        target: UnitText(Self.texts[Self.texts.count - 1 - index] + " \(index)"), state: .translated
      )
      unit.notes = index % 3 == 0 ? ["note \(text)"] : []
      unit.context = index % 4 == 0 ? "context \(text)" : nil
      return unit
    }
  }

  @Test("What is written in a format comes back letter for letter", arguments: written)
  func roundTrip(format: BilingualFormat) throws {
    let units = units()
    let out = Units.write(units, format)
    let back = try Units.read(out[0], format)
    #expect(back.units.map(\.source.string) == units.map(\.source.string))
    #expect(back.units.map(\.target?.string) == units.map(\.target?.string))
    #expect(back.units.map(\.context) == units.map(\.context))
    #expect(back.languages.target == .simplifiedChinese)
    if format != .po {
      let ids = back.units.map { $0.id }
      #expect(ids == units.map(\.id))
      #expect(back.units.map(\.notes) == units.map(\.notes))
    }
  }

  @Test(
    "States come back in the formats that know them",
    arguments: [BilingualFormat.xliff, .csv, .jsonl])
  func states(format: BilingualFormat) throws {
    let units = BilingualUnit.State.allCases.map { state in
      BilingualUnit(
        source: UnitText(state.rawValue), target: state == .untranslated ? nil : UnitText("x"),
        state: state)
    }
    let back = try Units.read(Units.write(units, format)[0], format)
    #expect(back.units.map(\.state) == units.map(\.state))
    #expect(back.units.map(\.target?.string) == units.map(\.target?.string))
  }

  @Test("Lines of a corpus and rows of a table keep their number whatever stands in the texts")
  func lines() throws {
    let hostile = ["a\nb", "a\r\nb", "a\tb", "a\u{85}b\u{2028}c\u{2029}d", "\u{0}\u{1}"]
    let units = hostile.map {
      BilingualUnit(source: UnitText("s" + $0), target: UnitText($0 + "t"))
    }
    for file in Units.write(units, .moses) {
      let text = String(decoding: file, as: UTF8.self)
      #expect(text.split(whereSeparator: \.isNewline).count == units.count)
    }
    let table = String(decoding: Units.write(units, .tsv)[0], as: UTF8.self)
    #expect(table.split(separator: "\n").count == units.count + 1)
    var losses = UnitLosses(.tsv)
    for unit in units { _ = losses.takes(unit) }
    #expect(losses.remarks == ["units with line breaks, which become spaces in tsv: 2"])
  }

  @Test("What a format has no place for is told")
  func losses() {
    var unit = BilingualUnit(id: "1", source: UnitText("a"), target: UnitText("b"), state: .final)
    unit.notes = ["n"]
    unit.context = "c"
    unit.isTranslatable = false
    var losses = UnitLosses(.moses)
    let taken = [losses.takes(unit), losses.takes(BilingualUnit(source: UnitText("a")))]
    #expect(taken == [true, false])
    #expect(losses.remarks.count == 6)
    var none = UnitLosses(.xliff)
    _ = none.takes(unit)
    #expect(none.remarks.isEmpty)
  }

  @Test("XLIFF and TMX are valid by the published grammars", .enabled(if: XMLLint.isReady))
  func valid() throws {
    var all =
      units()
      + BilingualUnit.State.allCases.map {
        BilingualUnit(source: UnitText($0.rawValue), target: UnitText("\u{1}x"), state: $0)
      }
    all.append(BilingualUnit(source: UnitText("no target")))
    for units in [all, []] {
      let xliff = String(decoding: Units.write(units, .xliff)[0], as: UTF8.self)
      #expect(try XMLLint.faults(xliff: xliff) == "")
      let tmx = String(decoding: Units.write(units, .tmx)[0], as: UTF8.self)
      #expect(try XMLLint.faults(tmx: tmx) == "")
    }
  }

  @Test("An entry stands once in a PO file, and another rendering of it beside it")
  func repeatedEntries() throws {
    let units = ["b", "b", "c"].map { BilingualUnit(source: UnitText("a"), target: UnitText($0)) }
    let back = try Units.read(Units.write(units, .po)[0], .po)
    #expect(back.units.map(\.target?.string) == ["b", "c"])
    #expect(back.units.map(\.context) == [nil, "(3)"])
  }
}
