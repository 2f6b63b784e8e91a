// The numberings of a Word document.
internal import Markup

/// The numberings that a Word document defines (ISO/IEC 29500-1, section 17.9).
struct DOCXNumbering {
  /// A level of a numbering.
  struct Level {
    var start = 1
    var style = OrdinalStyle.decimal
    var isBullet = false
    /// The label, with `%1` for the number of the outermost level.
    var text = ""
    /// Whether all numbers of the label are decimal.
    var isLegal = false
    /// The level, from 1, whose next number begins this one again; 0 for none.
    var restart: Int?
    /// The paragraph style that belongs to the level.
    var paragraphStyle: String?
  }

  /// A list: a numbering and what it has otherwise.
  struct List {
    var definition: String
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private(set) var lists: [Int: List] = [:]
  private(set) var definitions: [String: [Int: Level]] = [:]
  /// The style in which a definition is to be found instead.
  private var links: [String: String] = [:]

  static let levelCount = 9

  /// Takes a `w:abstractNum` or `w:num` element.
  mutating func add(_ element: XMLElement) {
    if element.name.local == "num" { return addList(element) }
    guard let id = element.value("abstractNumId"), definitions[id] == nil else { return }
    definitions[id] = Self.levels(in: element)
    links[id] = element.child("numStyleLink")?.value("val")
  }

  private mutating func addList(_ element: XMLElement) {
    guard let id = element.value("numId").flatMap({ Int($0) }), lists[id] == nil,
      let definition = element.child("abstractNumId")?.value("val")
    else { return }
    var list = List(definition: definition)
    for change in element.elements where change.name.local == "lvlOverride" {
      guard let level = change.value("ilvl").flatMap({ Int($0) }) else { continue }
      list.starts[level] = change.child("startOverride")?.value("val").flatMap { Int($0) }
      list.levels[level] = Self.levels(in: change)[level]
    }
    lists[id] = list
  }

  /// Lets definitions that only name a style take what that style's list has.
  mutating func resolveLinks(_ styles: DOCXStyles) {
    for (id, style) in links {
      guard let number = styles.style(style).numberID, let list = lists[number],
        links[list.definition] == nil
      else { continue }
      definitions[id] = definitions[list.definition]
    }
  }

  private static func levels(in element: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in element.elements where child.name.local == "lvl" {
      guard let number = child.value("ilvl").flatMap({ Int($0) }),
        (0..<levelCount).contains(number)
      else { continue }
      levels[number] = level(child)
    }
    return levels
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    level.start = element.child("start")?.value("val").flatMap { Int($0) } ?? 0
    let format = element.child("numFmt")?.value("val") ?? "decimal"
    level.isBullet = format == "bullet"
    level.style = styles[format] ?? .decimal
    level.text = element.child("lvlText")?.value("val") ?? ""
    level.isLegal = element.child("isLgl")?.attributes.isOn ?? false
    level.restart = element.child("lvlRestart")?.value("val").flatMap { Int($0) }
    level.paragraphStyle = element.child("pStyle")?.value("val")
    return level
  }

  /// The formats of ISO/IEC 29500-1, section 17.18.59, that have a style here.
  private static let styles: [String: OrdinalStyle] = [
    "decimal": .decimal, "decimalZero": .decimalZero, "upperRoman": .upperRoman,
    "lowerRoman": .lowerRoman, "upperLetter": .upperLetter, "lowerLetter": .lowerLetter,
    "none": .none, "bullet": .none, "ordinal": .ordinal, "cardinalText": .cardinalWord,
    "ordinalText": .ordinalWord, "chineseCounting": .chinese, "chineseCountingThousand": .chinese,
    "japaneseCounting": .chinese, "taiwaneseCounting": .chinese,
    "taiwaneseCountingThousand": .chinese, "ideographDigital": .chineseDigits,
    "taiwaneseDigital": .chineseDigits, "japaneseDigitalTenThousand": .chineseDigits,
    "chineseLegalSimplified": .chineseLegal, "ideographLegalTraditional": .chineseLegal,
    "ideographTraditional": .heavenlyStems, "ideographZodiac": .earthlyBranches,
    "decimalFullWidth": .fullWidth, "decimalFullWidth2": .fullWidth,
    "decimalEnclosedCircle": .circled, "decimalEnclosedCircleChinese": .circled,
    "ideographEnclosedCircle": .circled, "decimalEnclosedParen": .parenthesized,
  ]
}
