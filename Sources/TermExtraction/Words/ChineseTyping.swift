// The kinds of thing that Chinese names are about.
//
// Origin: the heads of ChineseHeads, sorted by kind for this project.
internal import GlossaryModel

/// Decides what kind of thing a Chinese name is about, from the noun that it ends in.
enum ChineseTyping {
  /// The type of what `name`, folded, is the name of.
  ///
  /// - Parameters:
  ///   - isTitle: whether the name stands in title marks.
  ///   - head: the English noun that the dictionary ends the name in, where it has the name.
  static func type(_ name: String, isTitle: Bool = false, head: String? = nil) -> ConceptType {
    if name.hasSuffix("命运共同体") { return .policy }
    let base = withoutBracket(name)
    let best = heads.filter { base.hasSuffix($0.head) }.max {
      $0.head.utf8.count < $1.head.utf8.count
    }
    if let best { return best.type }
    if let head { return ConceptTyping.type(head: head, words: []) }
    return isTitle ? .document : .other
  }

  private static func withoutBracket(_ name: String) -> String {
    guard name.hasSuffix("）"), let open = name.lastIndex(of: "（") else { return name }
    return String(name[..<open])
  }

  private static let heads: [(head: String, type: ConceptType)] = table.flatMap { type, list in
    list.words.sorted().map { ($0, type) }
  }

  private static let table: [(ConceptType, WordList)] = [
    (.forum, WordList("论坛 论坛会 对话 对话会 圆桌会 高峰论坛")),
    (
      .meeting,
      WordList("会议 大会 峰会 高峰会 会晤 研讨会 研讨班 研修班 培训班 年会 代表大会 领导人会议")
    ),
    (
      .event,
      WordList("博览会 交易会 展览 展览会 展会 展播 文化节 艺术节 电影节 夏令营 运动会 音乐节 周 文化年 旅游年 交流年 年 节 展")
    ),
    (.initiative, WordList("倡议")),
    (
      .document,
      WordList(
        """
        公约 条约 协定 协议 宣言 声明 契约 宪章 议定书 备忘录 纲要 公报 法 条例 办法 规定 意见 决定 决议 通知 议程 报告 指南 准则 路线图
        共识 蓝图 纲领 行动计划 愿景 规划 方案 标准 章程 白皮书
        """)
    ),
    (.fund, WordList("基金 贷款 专项贷款 债券 信托基金")),
    (.program, WordList("计划 行动 专项行动 奖学金 活动 专项")),
    (
      .organization,
      WordList(
        """
        组织 中心 委员会 议会 研究院 研究所 协会 集团 理事会 法院 大学 学院 学会 联合会 学校 基金会 署 局 院 部 处 秘书处 银行 联盟
        机构 机制 网络 工坊 实验室 交易所 联合体 商会 促进会 共同体 办公室 办事处 工作组 领导小组 基地 政协 公司
        """)
    ),
    (
      .policy,
      WordList("政策 原则 战略 伙伴关系 关系 理念 精神 体系 命运共同体 合作")
    ),
    (
      .project,
      WordList("项目 工程 走廊 示范区 先行区 合作区 试验区 贸易区 自贸区 贸易港 铁路 公路 机场 港口 班列 系统")
    ),
  ]
}
