// Writes a bilingual file unit by unit.
package import TextModel

/// Writes a bilingual file unit by unit, in little memory.
package protocol UnitWriter {
  /// What each file that is written is called after the name that was given: one file with an empty
  /// suffix, or several.
  var suffixes: [String] { get }

  /// Appends what stands before the first unit to the end of each file.
  mutating func begin(_ out: inout [[UInt8]])

  /// Appends a unit.
  mutating func write(_ unit: BilingualUnit, to out: inout [[UInt8]])

  /// Appends what stands after the last unit.
  mutating func end(_ out: inout [[UInt8]])

  /// What a person should know of what was written so far, besides what the format has no place for.
  var remarks: [String] { get }
}

extension UnitWriter {
  /// One file, called as it was said.
  package var suffixes: [String] { [""] }

  /// Nothing in particular.
  package var remarks: [String] { [] }

  /// Nothing.
  package mutating func end(_ out: inout [[UInt8]]) {}
}

/// What a bilingual file was made of and where it comes from.
package struct UnitOrigin: Sendable {
  /// The languages of both sides.
  package var source: LanguageTag
  /// The language of the targets.
  package var target: LanguageTag
  /// The name of the file that was read.
  package var name: String
  /// The version of the program.
  package var program: String

  /// Creates an origin.
  package init(source: LanguageTag, target: LanguageTag, name: String, program: String) {
    self.source = source
    self.target = target
    self.name = name
    self.program = program
  }
}

extension BilingualFormat {
  /// A writer of the format; `nil` where it is not written unit by unit.
  package func writer(_ origin: UnitOrigin) -> (any UnitWriter)? {
    switch self {
    case .tmx: TMXUnitWriter(origin: origin)
    case .xliff: XLIFFUnitWriter(origin: origin)
    case .csv: TableUnitWriter(origin: origin, isTabbed: false)
    case .tsv: TableUnitWriter(origin: origin, isTabbed: true)
    case .moses: MosesUnitWriter(origin: origin)
    case .jsonl: PairLinesWriter(origin: origin)
    case .po: POUnitWriter(origin: origin)
    case .html, .xlsx: nil
    }
  }
}

extension [UInt8] {
  /// Appends text as it is.
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}
