// Chinese words that contain a numeral but no number.

/// Chinese words that contain a numeral but no number: `一起`, `统一`, `三番五次`, `星期三`, `四川`.
///
/// Origin: put together for this project from general knowledge of Chinese; common words first, it
/// does not aim to be complete.
enum NumberIdioms {
  /// The offset just past the word that has its first numeral at the cursor; `nil` where there is
  /// no such word.
  static func end(at cursor: NumberCursor, from start: Int) -> Int? {
    guard let entries = table[cursor.scalar] else { return nil }
    for entry in entries {
      let begin = cursor.position - entry.offset
      guard begin >= start, begin + entry.bytes.count <= cursor.end else { continue }
      let matches = entry.bytes.indices.allSatisfy {
        cursor.byte(at: begin + $0) == entry.bytes[$0]
      }
      if matches { return begin + entry.bytes.count }
    }
    return nil
  }

  /// Characters after which `一` counts something, or which it counts.
  static let measureWords = Set(
    """
    个個名位项項家国國年月天日次届屆轮輪场場座条條部份批种種类類本所套辆輛架艘台册冊张張支队隊句篇件对對双雙组組
    段层層级級期倍代元岁歲米吨噸里公小秒分杯碗瓶只隻头頭匹棵朵枝把扇间間幢栋棟棒站亩畝顿頓封幅首颗顆粒滴
    """.unicodeScalars.map(\.value).filter { $0 > 0x2E7F })

  private struct Entry {
    let bytes: [UInt8]
    let offset: Int
  }

  private static let table: [UInt32: [Entry]] = {
    var table: [UInt32: [Entry]] = [:]
    for word in words.split(whereSeparator: \.isWhitespace) {
      let scalars = Array(word.unicodeScalars)
      guard
        let index = scalars.firstIndex(where: { NumberChineseNumeral.sign($0.value) != nil })
      else { continue }
      let offset = scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
      table[scalars[index].value, default: []].append(
        Entry(bytes: Array(word.utf8), offset: offset))
    }
    return table.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }()

  private static let words = """
    一些 一起 一样 一樣 一定 一般 一直 一切 一旦 一致 一律 一同 一道 一再 一向 一时 一時 一下 一点 一點 一边 一邊
    一面 一方面 一体 一體 一生 一度 一经 一經 一贯 一貫 一概 一共 一带一路 一帶一路 一旁 一味 一齐 一齊 一举 一舉
    一流 一连 一連 一阵 一陣 一心 一路 一身 一头 一会 一會 一番 一带 一帶 一手 一早 一来 一來 一如 一应 一線 一线
    一直以来 一系列 一揽子 一把手 一部分 一家人 一席之地 一目了然 一分为二 一次性 一体化 一體化 一个劲
    统一 統一 唯一 惟一 单一 單一 专一 專一 进一步 進一步 更进一步 同一 不一 逐一 之一 划一 劃一 合一 任一 万一 萬一
    某一 另一 每一 这一 這一 那一 归一 歸一 始终如一 始終如一 有朝一日
    星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 週一 週二 週三 週四 週五 週六
    礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六
    三番五次 三心二意 三三两两 三三兩兩 再三 三角 三亚 三亞 三明 三峡 三峽 三星 三思
    四川 四处 四處 四周 四面八方 四通八达 四通八達 五湖四海 五四 五金 五官 五角 五花八门 五花八門 六安 七上八下
    七嘴八舌 七夕 乱七八糟 亂七八糟 八卦 八仙 八达岭 横七竖八 横七豎八 九江 九州 九龙 九龍 十分 十足 十全十美 十字
    接二连三 接二連三 说一不二 獨一無二 独一无二 百分之百
    千方百计 千方百計 成千上万 成千上萬 千万 千萬 千千万万 千千萬萬 千家万户 千家萬戶 百姓 百货 百貨 百科 百度
    万分 萬分 万岁 萬歲 万物 萬物 万能 萬能 万象 萬象 亿万 億萬 陆续 陸續 陆军 陸軍 陆地 陸地 大陆 大陸 登陆 登陸
    着陆 著陸 内陆 內陸 参加 參加 参与 參與 参考 參考 参观 參觀 参议 參議 零售 零件 零部件 零食 零碳 伍 萬象
    """
}
