// A large glossary made up of common words, the same every time.
import GlossaryModel
import TextModel

/// Makes up glossaries of any size: names of programs and bodies in English and Chinese, with
/// variants, as a terminologist would have them.
///
/// A concept has five terms: the English name, a variant of it, its acronym, the Chinese name and a
/// short form. One concept in three is named after a place of its own, so that the number of
/// different words grows with the glossary.
struct GlossaryGenerator {
  private var state: UInt64

  init(seed: UInt64 = 1) { state = seed }

  /// A glossary of `count` concepts.
  mutating func glossary(_ count: Int) -> Glossary {
    Glossary(name: "synthetic", concepts: (0..<count).map { concept($0) })
  }

  /// The next number below `limit` (SplitMix64, Steele and others 2014).
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }

  private mutating func concept(_ number: Int) -> Concept {
    let place = number % 3 == 0 ? ownPlace() : Self.places[below(Self.places.count)]
    let (field, other) = (
      Self.fields[below(Self.fields.count)], Self.fields[below(Self.fields.count)]
    )
    let quality = Self.qualities[below(Self.qualities.count)]
    let head = Self.heads[below(Self.heads.count)]
    let edition = 1 + below(40)
    let name = "\(place.0) \(field.0) and \(other.0) \(quality.0) \(head.0)"
    let variant = "\(quality.0) \(head.0) on \(field.0) of \(place.0)"
    let acronym =
      name.split(separator: " ").compactMap(\.first).map(String.init).joined() + "\(edition)"
    let chinese = "\(place.1)\(field.1)\(other.1)\(quality.1)\(head.1)"
    let short = "\(place.1)\(field.1)\(head.1)"
    return Concept(
      id: "concept-\(number)", type: .program,
      terms: [
        Term(text: name, language: .english, status: .preferred),
        Term(text: variant, language: .english, kind: .variant),
        Term(text: acronym, language: .english, kind: .acronym),
        Term(text: chinese, language: .simplifiedChinese, status: .preferred),
        Term(text: short, language: .simplifiedChinese, kind: .shortForm),
      ])
  }

  /// A place that is made up of syllables.
  private mutating func ownPlace() -> (String, String) {
    let count = 2 + below(2)
    let parts = (0..<count).map { _ in Self.syllables[below(Self.syllables.count)] }
    let latin = parts.map(\.0).joined()
    return (latin.prefix(1).uppercased() + latin.dropFirst(), parts.map(\.1).joined())
  }

  private static func pairs(_ text: String) -> [(String, String)] {
    text.split(whereSeparator: \.isWhitespace).map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1)
      return (
        parts.first.map { $0.split(separator: "_").joined(separator: " ") } ?? "",
        parts.last.map(String.init) ?? ""
      )
    }
  }

  private static let syllables = pairs(
    """
    ka=卡 ran=兰 to=托 mi=米 lu=卢 san=桑 be=贝 ro=罗 na=纳 di=迪 for=福 gu=古 hel=赫 is=伊 jo=乔 kel=凯 lan=朗 mar=马 no=诺
    os=奥 pe=佩 qui=基 ri=里 so=索 ta=塔 ul=乌 va=瓦 wen=温 xi=希 yar=亚 zo=佐 bra=布 cor=科 dal=达 el=埃 fin=芬 gar=加 hon=洪
    ing=英 jan=詹 kor=科 lim=利 mon=蒙 ner=内 ort=奥 pal=帕 rus=鲁 sel=塞 tur=图 ven=文
    """)

  private static let places = pairs(
    """
    China-CELAC=中国—拉共体 China-Latin_America=中拉 China-Africa=中非 China-Arab=中阿 China-ASEAN=中国—东盟 Global=全球 World=世界
    International=国际 Asian=亚洲 African=非洲 European=欧洲 Caribbean=加勒比 Pacific=太平洋 Atlantic=大西洋 Regional=区域
    National=国家 South-South=南南 Andean=安第斯 Nordic=北欧 Baltic=波罗的海 Brazilian=巴西 Chilean=智利 Cuban=古巴
    Mexican=墨西哥 Peruvian=秘鲁 Jamaican=牙买加 Beijing=北京 Shanghai=上海 Guangdong=广东 Brasília=巴西利亚
    """)

  private static let fields = pairs(
    """
    Development=发展 Security=安全 Trade=贸易 Investment=投资 Education=教育 Health=卫生 Agriculture=农业 Energy=能源 Transport=交通
    Infrastructure=基础设施 Tourism=旅游 Culture=文化 Science=科学 Technology=技术 Innovation=创新 Space=航天 Ocean=海洋 Climate=气候
    Environment=环境 Water=水利 Food=粮食 Finance=金融 Industry=工业 Mining=矿业 Digital_Economy=数字经济 Youth=青年 Women=妇女
    Sports=体育 Media=媒体 Think_Tank=智库 Poverty_Reduction=减贫 Disaster_Relief=救灾 Law_Enforcement=执法 Customs=海关
    Taxation=税务 Standards=标准 Statistics=统计 Archives=档案 Museums=博物馆 Languages=语言 Film=电影 Music=音乐 Fisheries=渔业
    Forestry=林业 Biodiversity=生物多样性 Nuclear_Power=核电 Telecommunications=电信 Logistics=物流 Aviation=航空 Shipping=航运
    """)

  private static let qualities = pairs(
    """
    Cooperation=合作 Exchange=交流 Dialogue=对话 Research=研究 Training=培训 Demonstration=示范 Partnership=伙伴 Coordination=协调
    Monitoring=监测 Support=支持 Capacity-Building=能力建设 Knowledge=知识 Policy=政策 Action=行动 Emergency=应急 Joint=联合
    High-Level=高级别 Green=绿色 Smart=智慧 Open=开放
    """)

  private static let heads = pairs(
    """
    Forum=论坛 Initiative=倡议 Plan=计划 Programme=方案 Centre=中心 Fund=基金 Mechanism=机制 Conference=会议 Network=网络 Alliance=联盟
    Declaration=宣言 Agreement=协定 Project=项目 Council=理事会 Committee=委员会 Institute=研究院 Platform=平台 Framework=框架
    Strategy=战略 Summit=峰会 Workshop=工坊 Scholarship=奖学金 Laboratory=实验室 Observatory=观测站 Agenda=议程
    """)
}
