// Beginnings of Chinese names.
//
// Origin: names of countries come from CLDR through ICU; one-character short forms and names of
// regions and of unions of states in everyday use are compiled for this project.
internal import ICUText

/// Beginnings that give a Chinese name away: `中国—拉共体`, `中非`, `第四届`, `联合国`.
enum ChineseAnchors {
  /// One-character short forms of countries and regions, with their English names.
  static let regionCharacters: [Unicode.Scalar: String] = [
    "中": "china", "拉": "latin america", "非": "africa", "欧": "europe", "阿": "arab",
    "俄": "russia", "美": "america", "日": "japan", "韩": "korea", "朝": "korea", "印": "india",
    "英": "britain", "法": "france", "德": "germany", "加": "caribbean", "澳": "australia",
    "巴": "brazil", "墨": "mexico", "亚": "asia", "东": "east", "葡": "portugal", "蒙": "mongolia",
    "越": "vietnam", "老": "laos", "柬": "cambodia", "缅": "myanmar", "泰": "thailand",
    "哈": "kazakhstan", "吉": "kyrgyzstan", "塔": "tajikistan", "乌": "uzbekistan", "古": "cuba",
  ]

  /// Words that begin names.
  static let words = WordList("全球 国际 联合国 上合组织 金砖国家 世界").union(regions)

  /// Names of regions and of unions of states.
  static let regions = WordList(
    """
    亚洲 欧洲 非洲 美洲 拉美 北美 南美 中美洲 大洋洲 亚太 东亚 南亚 西亚 中亚 东南亚 东北亚 中东欧 北非 泛非 西非
    东非 南部非洲 撒哈拉 拉丁美洲 加勒比 阿拉伯 海湾 东盟 非盟 欧盟 阿盟 海合会 欧亚 亚非 太平洋 大西洋 北极 湄公河 澜湄
    南方 南南 拉共体 安第斯 波罗的海 黑海 里海 地中海
    """)

  /// Words that begin names of a whole state's bodies and plans.
  static let national = WordList("国家 全国 中央 中华 国务院")

  /// Names of countries; without CLDR none but China's.
  static let countries: WordList = {
    let names = (try? DisplayNames(locale: "zh-Hans"))?.regions().map(\.name) ?? []
    return WordList(Set(names).union(["中国"]))
  }()

  /// The longest name of a region or country that is looked for, in characters.
  static let longestRegion = 6

  /// Short forms that stand beside one another without 中: `日非`, `欧非`.
  private static let partners = Set("中美日俄欧非韩英法德".unicodeScalars)

  /// Short forms that make another word with 中 before them: 中东, 中亚, 中古, 中老年.
  private static let afterMiddle = Set("东亚古老".unicodeScalars)

  /// The length of the anchor that begins at `index`; 0 where none does.
  static func length(in clause: ChineseClause, at index: Int) -> Int {
    max(pair(clause, index), series(clause, index), dashed(clause, index))
  }

  /// `中拉`, `日非`: two short forms, no part of a longer word of the dictionary.
  private static func pair(_ clause: ChineseClause, _ index: Int) -> Int {
    guard index + 2 < clause.scalars.count, !clause.isMark(index + 2) else { return 0 }
    let (first, second) = (clause.scalars[index], clause.scalars[index + 1])
    guard first != second, regionCharacters[second] != nil,
      first == "中" || partners.contains(first) && partners.contains(second)
    else { return 0 }
    let words = (clause.words[index], clause.words[index + 1])
    // The dictionary has 中非 for another country.
    let isOwnWord =
      first == "中" && words.0 == index..<(index + 2) && !afterMiddle.contains(second)
    return isOwnWord || words.0.count == 1 && words.1.count == 1 ? 2 : 0
  }

  /// `第四届`.
  static func series(_ clause: ChineseClause, _ index: Int) -> Int {
    guard clause.scalars[index] == "第" || clause.scalars[index] == "首" else { return 0 }
    var end = index + 1
    while end < clause.scalars.count, end - index < 5,
      clause.scalars[end].properties.numericType != nil
    {
      end += 1
    }
    guard end < clause.scalars.count, clause.scalars[end] == "届" || clause.scalars[end] == "次",
      end > index + 1 || clause.scalars[index] == "首"
    else { return 0 }
    return end + 1 - index
  }

  /// `中国—拉共体`, `日本—非洲`.
  private static func dashed(_ clause: ChineseClause, _ index: Int) -> Int {
    let dash = (index + 2..<index + longestRegion + 1).first {
      $0 + 1 < clause.scalars.count && isDash(clause.scalars[$0])
    }
    guard let dash else { return 0 }
    let name = clause.text(index..<dash)
    return countries.contains(name) || regions.contains(name) ? dash + 1 - index : 0
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "—" || scalar == "-" || scalar == "–"
  }
}
