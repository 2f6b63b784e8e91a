// Beginnings of Chinese names.
//
// Origin: one-character short forms of countries and regions in everyday use, compiled for this
// project.

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
  static let words = WordList("全球 国际 联合国 亚太 东盟 非盟 上合组织 金砖国家 世界 亚洲 欧洲 非洲")

  /// The length of the anchor that begins at `index`; 0 where none does.
  static func length(in clause: ChineseClause, at index: Int) -> Int {
    max(pair(clause, index), series(clause, index), dashed(clause, index))
  }

  /// `中拉`: 中 and another region's character, not both inside one word of the dictionary.
  private static func pair(_ clause: ChineseClause, _ index: Int) -> Int {
    guard index + 2 < clause.scalars.count, clause.scalars[index] == "中",
      let other = regionCharacters[clause.scalars[index + 1]], other != "china",
      clause.words[index].count == 1, clause.words[index + 1].count == 1,
      !clause.isMark(index + 2)
    else { return 0 }
    return 2
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

  /// `中国—拉共体`.
  private static func dashed(_ clause: ChineseClause, _ index: Int) -> Int {
    guard index + 3 < clause.scalars.count, clause.text(index..<(index + 2)) == "中国",
      clause.scalars[index + 2] == "—" || clause.scalars[index + 2] == "-"
        || clause.scalars[index + 2] == "–"
    else { return 0 }
    return 3
  }
}
