// The function words that translators keep, as classes.
import Lexicon

/// The function words of a pair of languages, as classes that both languages share.
///
/// Too common to tell one sentence from another, they still tell on which side of a boundary a
/// clause belongs: a clause with `不` goes with one that has `not`.
struct FunctionWordTable: Sendable {
  private let words: ByteInterner
  private let classes: [[UInt8]]

  /// The most classes of a table, so that a set of them fits into 128 bits.
  static let mostClasses = 128

  /// The classes of a word in lower case; none for a word that is no function word.
  func classes(of word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    words.find(word).map { classes[$0] } ?? []
  }

  /// Some classes as a set of bits.
  static func set(_ classes: ArraySlice<UInt8>) -> UInt128 {
    classes.reduce(0) { $0 | 1 << UInt128($1) }
  }

  /// English words against themselves: every stop word is a class.
  static let english = FunctionWordTable(
    EnglishWords.stopWords.sorted().prefix(mostClasses).map { [$0] })

  /// Chinese words and the English words that render them.
  static let chineseEnglish = FunctionWordTable(
    chineseEnglishClasses.split(separator: "\n").prefix(mostClasses).map { line in
      line.split(separator: " ").map(String.init)
    })

  /// Creates a table of classes, each a list of words; a word may be in several.
  private init(_ lists: [[String]]) {
    var words = ByteInterner()
    var classes: [[UInt8]] = []
    for (number, list) in lists.enumerated() {
      for word in list {
        let entry = Array(word.utf8).withUnsafeBufferPointer { words.intern($0) }
        if entry == classes.count { classes.append([]) }
        if classes[entry].last != UInt8(number) { classes[entry].append(UInt8(number)) }
      }
    }
    self.words = words
    self.classes = classes
  }

  /// Own list: a line for each class.
  private static let chineseEnglishClasses = """
    我 俺 咱 i me my mine myself
    我们 咱们 俺们 we us our ours ourselves
    你 您 you your yours yourself
    他 he him his himself
    她 she her hers herself
    它 it its itself
    他们 她们 它们 they them their theirs themselves
    自己 himself herself myself yourself themselves own itself
    不 没 别 无 未 莫 非 not no t never nor without none nothing cannot neither nobody
    但 但是 可 可是 却 然而 不过 只是 but however yet though although still nevertheless only
    因为 由于 既然 because since for as
    所以 因此 于是 因而 so therefore thus hence then
    如果 假如 要是 若 假若 如 if unless were should
    虽然 虽 尽管 although though despite while
    什么 啥 何 what anything whatever something
    谁 who whom whose anyone
    怎么 怎样 如何 怎 how what why
    为什么 干吗 为何 why
    哪 哪里 哪儿 where which
    这 这个 此 这些 这样 这么 this these such here so
    那 那个 那些 那样 那么 that those such there so
    这里 这儿 此处 here
    那里 那儿 there
    后来 然后 接着 then later afterward afterwards after next
    时 时候 当 when while as during time
    之前 以前 前 before ago until previously
    之后 以后 后 after later since
    也 亦 also too either
    还 又 再 still again also more yet another
    都 全 皆 all every everything both everyone
    就 便 then just right at
    已 已经 already had have
    很 非常 极 十分 太 very too extremely so really quite
    能 可以 能够 can could able
    要 想 愿 愿意 want wanted will would going wish like
    会 将 will would can could
    应 应该 该 应当 should ought must
    必须 得 须 must have had need
    说 道 讲 say said says saying tell told
    问 ask asked asking
    和 与 跟 同 及 and with
    或 或者 还是 or whether
    从 自 from since
    在 in at on
    里 内 中 in inside within
    上 on up upon above
    下 under down below
    外 out outside
    一个 一 某 a an one
    没有 no not without none
    是 is was were are am be
    有 have has had there
    吗 呢 do did is are does
    几 些 一些 有些 some few several
    多 许多 很多 many much lot more most
    更 more even
    最 most
    像 似 如 仿佛 好像 like as seem seemed seems if
    别人 人家 others people other
    大家 everyone everybody
    """
}
