// The nouns that official Chinese names end in.
//
// Origin: compiled for this project from the titles of meetings, bodies, plans and texts in
// communiqués; common nouns, no entry is a name.
internal import GlossaryModel

/// The nouns that official Chinese names end in.
enum ChineseHeads {
  /// Heads that make a name of what they end.
  static let strong = WordList(
    """
    论坛 会议 研讨会 峰会 大会 对话 对话会 机制 倡议 计划 规划 基金 中心 网络 联盟 公约 条约 协定 协议
    宣言 声明 组织 共同体 愿景 交易会 博览会 培训班 研讨班 研修班 奖学金 学院 工坊 实验室 银行 项目 工程 战略
    政策 原则 体系 伙伴关系 展播 夏令营 契约 宪章 方案 委员会 议会 研究院 协会 高峰会 会晤 论坛会 共识
    集团 系统 理事会 法院 大学 学会 议定书 备忘录 纲要 平台 展览 展会 文化节 艺术节 专项贷款 议程 联合会 学校
    路线图 指南 走廊 示范区 先行区 合作区 贸易区 自贸区 电影节 运动会 代表大会 基金会 开发署 规划署 秘书处
    行动 机构 交易所 试验区 贸易港 公报 纲领 蓝图 联合体 商会 促进会 年会 研究所 研究中心 办公室 办事处 管理局 合作署 计划署 工作组 领导小组
    班列 基地 生产基地
    """)

  /// Heads of what is held again and again without a name.
  static let occasions = WordList("研讨会 研讨班 研修班 培训班 会议 会晤 对话 展览 夏令营")

  /// Heads of one character, which need a proper name before them: 金融管理局, 证券监督管理委员会 has 会.
  static let office = WordList("局 署 院")

  /// Nouns that say what a quoted name is; the quotation alone names it too.
  static let labels = WordList("倡议 计划 行动 工程 项目 规划 战略 活动 论坛 运动")

  /// Texts that are named by what they are about.
  static let texts = WordList("协定 协议 公约 条约 宣言 声明 决议 决定 备忘录 议定书 意见 条例 通知 纲要")

  /// Heads of what a state has only one of.
  static let national = WordList("会议 工程 行动 计划 规划纲要 交易所 试验区")

  /// Heads that need more evidence.
  static let weak = WordList("合作 贷款 科考 城市 港口 债券 和平区 成员国 关系")

  /// Heads that also stand in running text without naming anything.
  static let generic = WordList("机制 项目 政策 平台 组织 体系 协议 网络 方案 会议 对话 原则 系统 战略 机构 公报 基地 工作组 联合体")

  /// Heads of bodies and fairs: after a country's name they make a name of its own.
  static let ofCountries = WordList(
    """
    银行 博览会 交易会 基金 基金会 委员会 论坛 协会 学会 联合会 代表大会 大学 学院 研究院 集团 文化节 艺术节 电影节
    """)

  /// Heads that name a thing nearly always, however short what stands before them.
  static let distinct = WordList("工坊 博览会 交易会 夏令营 宪章 议定书 共同体 艺术节 电影节")

  /// The longest head in characters.
  static let longest = 4

  /// Chinese heads that render an English one.
  static let renderings: [String: [String]] = [
    "forum": ["论坛"], "conference": ["会议", "大会"], "meeting": ["会议", "会晤"],
    "seminar": ["研讨会"], "workshop": ["研讨班", "工坊"], "summit": ["峰会", "高峰会"],
    "initiative": ["倡议"], "plan": ["计划", "规划"], "program": ["计划", "项目"], "fund": ["基金"],
    "center": ["中心"], "centre": ["中心"], "mechanism": ["机制"], "treaty": ["条约"],
    "convention": ["公约"], "compact": ["契约"], "fair": ["交易会", "博览会"], "dialogue": ["对话"],
    "network": ["网络"], "alliance": ["联盟"], "agreement": ["协议", "协定"], "institute": ["学院"],
    "camp": ["夏令营", "营"], "exhibition": ["展播", "展览"], "cooperation": ["合作"],
    "bank": ["银行"], "course": ["培训班"], "scholarship": ["奖学金"], "laboratory": ["实验室"],
    "project": ["项目"], "state": ["成员国", "国家"], "organization": ["组织"], "team": ["组织"],
    "city": ["城市"], "port": ["港口"], "declaration": ["宣言"], "strategy": ["战略"],
    "policy": ["政策"], "community": ["共同体"], "charter": ["宪章"], "commission": ["委员会"],
    "agenda": ["议程"], "expo": ["博览会"], "exposition": ["博览会"], "vision": ["愿景"],
    "congress": ["大会"], "assembly": ["大会"], "parliament": ["议会"], "union": ["联盟", "联合会"],
    "loan": ["贷款"], "association": ["协会"], "protocol": ["议定书"], "memorandum": ["备忘录"],
    "university": ["大学"], "foundation": ["基金会"], "court": ["法院"], "festival": ["节"],
    "area": ["区"], "zone": ["区"], "corridor": ["走廊"], "roadmap": ["路线图"],
    "guideline": ["指南", "准则"], "guide": ["指南"], "secretariat": ["秘书处"], "platform": ["平台"],
    "system": ["系统", "体系"], "award": ["奖"], "report": ["报告"], "market": ["市场"],
    "academy": ["学院", "研究院"], "statement": ["声明"],
    "committee": ["委员会"], "council": ["理事会", "委员会"], "principle": ["原则"],
  ]
}
