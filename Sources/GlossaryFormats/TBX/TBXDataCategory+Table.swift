// The data categories of the modules Min, Basic and Linguist.

extension TBXDataCategory {
  /// All data categories.
  ///
  /// After the grammars and Schematron rules that LTAC publishes for the dialects of ISO
  /// 30042:2019. Where the rules for two styles differ, the table follows each, so that a file is
  /// refused here where it is refused by them, and nowhere else.
  static let all: [TBXDataCategory] = minimal + basic + linguist

  /// The data category of a name in DCT style.
  static func named(_ name: String, namespace: String) -> TBXDataCategory? {
    all.first { $0.name == name && $0.module.namespace == namespace }
  }

  private static let minimal: [TBXDataCategory] = [
    category(
      "customerSubset", .min, "admin", dca: "conceptEntry termSec *Grp<conceptEntry *Grp<termSec",
      linguist: "conceptEntry termSec adminGrp<termSec",
      dct: "conceptEntry termSec adminGrp<termSec"),
    category("subjectField", .min, "descrip", "conceptEntry descripGrp<conceptEntry"),
    category(
      "administrativeStatus", .min, "termNote", dca: "", linguist: "", dct: "termSec",
      values: """
        admittedTerm-admn-sts deprecatedTerm-admn-sts supersededTerm-admn-sts preferredTerm-admn-sts
        """),
    category(
      "partOfSpeech", .min, "termNote", dca: "", linguist: "", dct: "termSec",
      values: "adjective noun other verb adverb"),
    category(
      "externalCrossReference", .min, "xref", dca: "conceptEntry langSec termSec",
      linguist: "conceptEntry termSec *<conceptEntry *<termSec", dct: "", target: .web),
  ]

  private static let sourceLevels: TBXLevels =
    "conceptEntry langSec termSec descripGrp<conceptEntry descripGrp<langSec descripGrp<termSec"
  private static let transactionLevels: TBXLevels = """
    conceptEntry langSec termSec transacGrp<conceptEntry transacGrp<langSec transacGrp<termSec
    """
  private static let termLevels: TBXLevels = "termSec termNoteGrp<termSec"

  private static let basic: [TBXDataCategory] = [
    category(
      "projectSubset", .basic, "admin", dca: "conceptEntry termSec *Grp<conceptEntry *Grp<termSec",
      linguist: "conceptEntry termSec",
      dct: "conceptEntry termSec adminGrp<conceptEntry adminGrp<termSec"),
    category(
      "source", .basic, "admin",
      dca: "conceptEntry langSec termSec *Grp<conceptEntry *Grp<langSec *Grp<termSec",
      linguist: sourceLevels, dct: sourceLevels),
    category("context", .basic, "descrip", "termSec descripGrp<termSec"),
    category(
      "definition", .basic, "descrip",
      "conceptEntry langSec descripGrp<conceptEntry descripGrp<langSec"),
    category(
      "crossReference", .basic, "ref",
      dca: """
        conceptEntry termSec *Grp<conceptEntry *Grp<termSec transacGrp<conceptEntry \
        transacGrp<termSec
        """,
      linguist: "conceptEntry termSec *<conceptEntry *<termSec",
      dct: "conceptEntry termSec *<conceptEntry *<termSec", target: .element),
    category(
      "grammaticalGender", .basic, "termNote", dca: "", linguist: "", dct: termLevels,
      values: "masculine feminine neuter other"),
    category("geographicalUsage", .basic, "termNote", ""),
    category(
      "termLocation", .basic, "termNote", dca: "", linguist: "", dct: termLevels,
      values: """
        checkBox comboBox comboBoxElement dialogBox groupBox informativeMessage interactiveMessage \
        menuItem progressBar pushButton radioButton slider spinBox tab tableText textBox toolTip \
        user-definedType
        """),
    category(
      "termType", .basic, "termNote", dca: "", linguist: "", dct: termLevels,
      values: "fullForm acronym abbreviation shortForm variant phrase"),
    category(
      "transactionType", .basic, "transac", dca: transactionLevels, linguist: "",
      dct: transactionLevels, values: "origination modification"),
    category(
      "responsibility", .basic, "transacNote", dca: transactionLevels, linguist: "",
      dct: "transacGrp<conceptEntry transacGrp<langSec transacGrp<termSec", target: .elementIfAny),
    category("xGraphic", .basic, "xref", "conceptEntry langSec", target: .web),
  ]

  private static let linguist: [TBXDataCategory] = [
    category("reading", .linguist, "admin", "termSec adminGrp<termSec"),
    category("readingNote", .linguist, "adminNote", "adminGrp<termSec"),
    category(
      "grammaticalNumber", .linguist, "termNote", dca: "", linguist: "", dct: termLevels,
      values: "singular plural dual mass otherNumber"),
    category(
      "register", .linguist, "termNote", dca: "", linguist: "", dct: termLevels,
      values: """
        colloquialRegister neutralRegister technicalRegister in-houseRegister bench-levelRegister \
        slangRegister vulgarRegister
        """),
    category("transferComment", .linguist, "termNote", dca: "", linguist: "", dct: termLevels),
  ]

  private static func category(
    _ name: String, _ module: TBXModule, _ element: String, _ levels: TBXLevels,
    target: Target = .none
  ) -> TBXDataCategory {
    category(name, module, element, dca: levels, linguist: levels, dct: levels, target: target)
  }

  private static func category(
    _ name: String, _ module: TBXModule, _ element: String, dca: TBXLevels, linguist: TBXLevels,
    dct: TBXLevels, values: String = "", target: Target = .none
  ) -> TBXDataCategory {
    TBXDataCategory(
      name: name, module: module, element: element,
      values: values.split(separator: " ").map(String.init), target: target,
      levels: (dca, linguist, dct))
  }
}
