// The formats that a glossary travels in.

/// The formats that a glossary travels in.
package enum GlossaryFormat: String, CaseIterable, Sendable {
  /// Isogloss's own.
  case yaml
  /// TBX, versions 2 and 3.
  case tbx
  /// A translation memory.
  case tmx
  /// A table with commas, a term a row.
  case csv
  /// A table with tabs, a term a row.
  case tsv
  /// A table with commas, a concept a row.
  case conceptCSV = "csv-concepts"
  /// A table with tabs, a concept a row.
  case conceptTSV = "tsv-concepts"
  /// An Excel workbook, a term a row.
  case xlsx
  /// An Excel workbook, a concept a row.
  case conceptXLSX = "xlsx-concepts"
  /// A SKOS vocabulary in Turtle; written only.
  case skos
  /// OmegaT's glossary.
  case omegat
  /// Weblate's table with commas.
  case weblate
  /// Weblate's table with tabs.
  case weblateTSV = "weblate-tsv"
  /// DeepL's table with commas.
  case deepl
  /// DeepL's table with tabs.
  case deeplTSV = "deepl-tsv"
  /// A rule for Vale; written only.
  case vale
  /// Rules for prh; written only.
  case prh

  /// The format that a file's name stands for; `nil` where it stands for none, or for several.
  package init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    switch name.split(separator: ".").last?.lowercased() {
    case "yaml", "yml": self = .yaml
    case "tbx", "tbxm", "mtf": self = .tbx
    case "tmx": self = .tmx
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "xlsx", "xlsm": self = .xlsx
    case "ttl": self = .skos
    default: return nil
    }
  }

  /// Whether a glossary can be read in the format.
  package var isReadable: Bool { ![.skos, .vale, .prh].contains(self) }

  /// Whether the format goes from one language to another.
  package var hasDirection: Bool { pairs != nil }

  /// Whether the format holds one language.
  package var hasOneLanguage: Bool { self == .vale || self == .prh }

  /// The table of pairs that the format is, if any.
  var pairs: PairTable.Kind? {
    switch self {
    case .omegat: .omegat
    case .weblate: .weblate
    case .weblateTSV: .weblateTSV
    case .deepl: .deepl
    case .deeplTSV: .deeplTSV
    default: nil
    }
  }
}
