// Words that a Chinese name does not go back over.
//
// Origin: closed word classes of Chinese, and verbs that items of communiqués begin with, compiled
// for this project.

/// Words that a Chinese name does not go back over.
enum ChineseStops {
  /// Verbs, particles, prepositions, conjunctions, measure words.
  static let words = WordList(
    """
    下 不 与 个 中方 为 主办 举办 举行 之 也 于 从 他们 以 以及 优化 使 例如 依托 促进 共享 共建
    关于 关注 其 具体 再 出席 分享 创设 利用 到 制定 办 办好 加强 包括 协商 参与 参加 参照 及 及其 双方
    发布 发挥 召开 可 各 各方 各类 同 名 向 启动 和 商签 围绕 在 均 坚持 基于 基础上 增设 增进 多 多个
    多层次 多种 大力 如 完善 定期 实施 对 将 尤其 就 已 并 应 建成 建立 建设 开 开展 恪守 愿 成为 成立
    我们 或 所 打造 执行 扩大 承办 把 拉方 拓展 持续 按照 探索 探讨 推动 推进 提供 提升 提高 搭建 支持
    新 新设 是 更 最 有 有关 本 本国 构建 根据 框架下 欢迎 正 此 每年 比如 没 深化 特别是 现有 用好 由
    的 相关 研究 秉持 积极 等 筹办 筹备 签署 签订 组织 继续 维护 联合举办 能 至 范围内 落实 被 认可 讨论
    让 设立 评估 该 谈判 赞赏 轮流举办 较 还 这 适时 通过 遵守 遵循 邀请 都 重要 重视 项 鼓励 提出 新建 开设 合办
    主要 其中 打击 宣布 出台 发起 纳入 遵照 依据 争取 力争 完成 定于 年 月 日 届时 今年 明年 去年 暨 用于 共商 派遣 接收 每 首次
    修订 编制 发行 健全 贯彻 加快 推广 推行 启用 增设 扩建 巩固 增强 强化 深入 切实 扎实 稳步 有序 进一步 不断 一系列 一批 若干 多项
    上述 下列 其他 其它 另 任何 所有 部分 全部 这些 那些 这个 那个 各项 各国 各级 主持 获得 取得 呼吁 敦促 强调 重申 认为 指出 注意到 感谢 祝贺 期待
    批准 印发 颁布 出台 创建 组建 推出 推行 施行 会同 隶属 面向 针对 围绕 经由 有助于 致力于 壮大 发起 加入 退出 创办 筹建
    """)

  /// Verbs that are nouns inside names: they end a name only after punctuation or another stop.
  static let ambivalent = WordList(
    """
    优化 共享 共同 重点 关注 分享 创新 协商 发展 培训 应对 应用 建设 开发 执行 抗击 推动 研究 竞争 管理 组织 讨论
    评估 适应 研讨
    """)

  /// Verbs that are part of a name where they stand right before its head with their object before
  /// them: `产能提升行动`.
  static let compounding = WordList(
    "促进 提升 支持 推进 推动 提高 增进 优化 保护 保障 防治 治理 振兴 改造 升级 援助 服务 监督 评估 协商 扶持 探索 维护 执行")

  /// Verbs before what is being founded, signed or carried out, or whose object is a name for another
  /// reason.
  static let founding = WordList(
    """
    实施 设立 成立 创建 启动 推出 推行 发起 组建 签署 签订 缔结 修订 批准 加入 建立 出台 颁布 创设 新设 筹建 共建 落实 主办 承办 举办
    召开 出席 发布 施行 创办 通过
    """)

  /// Verbs that have names and other nouns after them.
  static let supporting = WordList(
    "推进 支持 参与 参加 开展 完善 建设 欢迎 深化 利用 坚持 制定 执行 加强 运用 依托 恪守 遵循 弘扬 由 同 与 和")

  /// Words that join a name to the one before it.
  static let joints = WordList("、 和 与 及 以及 暨")

  /// How texts call their own parties.
  static let parties = WordList("本 各 双方 该 成员国 国家 政府 中方 各方")

  /// What stands before a short form that a text declares, the longest first.
  static let declarations = ["以下简称为", "以下简称", "以下称", "下文简称", "下称", "简称为", "简称", "英文简称", "又称", "亦称"]

  /// Words that any name may have: they do not make one of what they stand in.
  static let generic = WordList(
    """
    双边 多边 有关 相关 共同 主要 重要 重大 新型 联合 综合 全面 国际 区域 地区 合作 发展 务实 长期 中长期 年度 总体 具体 专项 专门 示范
    试点 政府 政府间 高级别 高级 部长级 领导人 战略 对话 政策 工作 项目 自由 贸易 投资 经济 经贸 社会 技术 行动 建设 管理 服务 交流 协调
    各类 一般 特别 特殊 临时 常设 正式 首个 大型 中小 公共 基本 人员 领域 能力 机构 国家 全国 世界 全球 和 与 及 的 年 第
    """)

  /// Words of names that hold a stop, which dictionaries may lack.
  static let holders = WordList("新一轮 专项 一个中国 波罗的海 可持续 共同体 多边 多瑙河 等级 为主 年度 年轻 月球 对外 对话 不结盟")

  /// The longest stop in characters.
  static let longest = 4

  /// Characters and words that may follow a name directly.
  static let after = WordList(
    """
    的 和 与 及 暨 等 在 上 中 下 将 为 是 以 进 有 就 同 开 促 建 框架 名额 系列 继续 关注 建设 成员 举办
    之一 工作 第 于 并 、 召 由 提 已 也 所 倡 发 对 年 期 秘 总 会 部 正 十 今 举 能 成 期间 开幕 开始 进入 作 合作 峰会 部长级 获 取得 经验 成果
    """)

  /// Conjunctions that a name may hold.
  static let conjunctions = WordList("和 与 及")
}
