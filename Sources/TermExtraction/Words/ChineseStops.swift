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
    """)

  /// Verbs that are nouns inside names: they end a name only after punctuation or another stop.
  static let ambivalent = WordList(
    """
    优化 共享 共同 重点 关注 分享 创新 协商 发展 培训 应对 应用 建设 开发 执行 抗击 推动 研究 竞争 管理 组织 讨论
    评估 适应 研讨
    """)

  /// Words of names that hold a stop, which dictionaries may lack.
  static let holders = WordList("波罗的海 可持续 共同体 多边 多瑙河 等级 为主 年度 年轻 月球 对外 对话 不结盟")

  /// The longest stop in characters.
  static let longest = 4

  /// Characters and words that may follow a name directly.
  static let after = WordList(
    """
    的 和 与 及 暨 等 在 上 中 下 将 为 是 以 进 有 就 同 开 促 建 框架 名额 系列 继续 关注 建设 成员 举办
    之一 工作 第 于 并 、 召 由 提 已 也 所 倡 发 对 年 期 秘 总 会 部 正 十 今 举 能 成 期间 开幕 开始 进入 作 合作 峰会 部长级
    """)

  /// Conjunctions that a name may hold.
  static let conjunctions = WordList("和 与 及")
}
