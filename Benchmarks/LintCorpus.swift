// Documents to lint, made up of the sample's sentences and a glossary's names.
import FoundationEssentials
import GlossaryModel

/// Makes up Markdown of any size, the same every time: the lines of the sample documents in an order
/// of their own, with headings, lists, emphasis and links, and now and then a name of a glossary.
struct LintCorpus {
  private let lines: [[UInt8]]
  private let names: [String]
  private var random: GlossaryGenerator

  /// A corpus in English, or in Chinese.
  init(chinese: Bool, glossary: Glossary, seed: UInt64 = 7) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files =
      chinese
      ? ["action-plan/action-plan.zh.txt"]
      : [
        "action-plan/action-plan.mt.en.txt", "wang-yi-article/wang-yi-article.mfa.en.txt",
        "wang-yi-article/wang-yi-article.press.en.txt",
      ]
    lines = try files.flatMap { file in
      Array(try Data(contentsOf: root.appending(path: "alignments/" + file)))
        .split(separator: 0x0A).map(Array.init).filter { $0.count > 40 }
    }
    let language = chinese ? 3 : 0
    names = glossary.concepts.map { $0.terms[language].text }
    random = GlossaryGenerator(seed: seed)
  }

  /// The next document, of about `size` bytes.
  mutating func document(_ size: Int) -> [UInt8] {
    var text: [UInt8] = Array("# Report\n\n".utf8)
    text.reserveCapacity(size + 2_000)
    while text.count < size {
      switch random.below(12) {
      case 0: text += "## \(name())\n\n".utf8
      case 1: text += "- **\(name())**: ".utf8 + line() + [0x0A, 0x0A]
      case 2: text += "See [\(name())](https://example.org/a/\(random.below(999)).html).\n\n".utf8
      default: text += line() + [0x0A, 0x0A]
      }
    }
    return text
  }

  private mutating func line() -> [UInt8] { lines[random.below(lines.count)] }
  private mutating func name() -> String { names[random.below(names.count)] }
}
