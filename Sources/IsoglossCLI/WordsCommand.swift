// isogloss words
import ArgumentParser
import DocumentModel
import DocumentReaders
import GlossaryModel
import Lexicon
import TextModel
import WordAlignment
import Workspace

/// Links the words of two line-parallel files.
struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Link the words of two files whose lines render each other.",
    discussion: """
      Writes a JSON line for each line pair, with the bytes of the words that are linked; with \
      --pretokenized, words are what white space parts, and a line is written as 0-0 1-2.
      """)

  @OptionGroup var texts: PairOptions

  @Flag(help: "White space parts the words; write i-j, counted from 0.")
  var pretokenized = false

  @Flag(help: "Only links that are nearly certain.")
  var highPrecision = false

  @Option(
    help: "A glossary whose terms render each other; otherwise the workspace's.",
    completion: .file())
  var glossary: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.checkDiffers(from: [texts.source, texts.target])
    let project = try workspace.workspaceIfAny()
    let loader = try input.loader(format: .segmented, in: project)
    let (source, target) = try texts.load(loader, workspace)
    guard source.sentences.count == target.sentences.count else {
      throw WorkspaceError.file(
        path: texts.target,
        problem: "has \(target.sentences.count) lines, but \(texts.source) has "
          + "\(source.sentences.count); the lines of both must render each other")
    }
    let dictionary = try lexicon.open(in: project)?.lexicon
    let terms = try TermSource.glossaryIfAny(named: glossary, in: project)?.concepts ?? []
    if dictionary == nil { noteMissingDictionary(source, target) }
    let sourceWords = words(of: source, dictionary)
    let targetWords = words(of: target, dictionary)
    let pairs = zip(sourceWords, targetWords).map {
      WordPair(source: $0.map(\.text), target: $1.map(\.text))
    }
    let aligner = WordAligner(
      source: source.language, target: target.language, lexicon: dictionary,
      terms: TermGroup.groups(of: terms, from: source.language, to: target.language))
    noteLongLines(pairs)
    let all = aligner.align(pairs)
    let links = highPrecision ? all.map { $0.filter(\.isNearlyCertain) } : all
    try output.write(text(of: links, sourceWords, targetWords))
  }

  private func noteMissingDictionary(_ source: Document, _ target: Document) {
    guard source.language.isChinese != target.language.isChinese else { return }
    workspace.note(
      "no dictionary is installed; links are learned from these lines alone "
        + "(isogloss lexicon install)")
  }

  private func noteLongLines(_ pairs: [WordPair]) {
    for (line, pair) in pairs.enumerated() where WordAligner.isTooLong(pair) {
      workspace.note(
        "\(texts.source):\(line + 1): more than \(WordAligner.longestLine) words on a side; left "
          + "without links")
    }
  }

  private func words(of document: Document, _ dictionary: CompiledLexicon?) -> [[WordPlace]] {
    let finder = LineWords(language: document.language, lexicon: dictionary)
    let text = document.source.utf8
    return document.sentences.map { line in
      let bytes = text[line.span.range]
      let spans = pretokenized ? WhiteSpaceWords.spans(in: bytes) : finder.spans(in: bytes)
      return spans.map { span in
        let place = ByteSpan(span.start + line.span.start, span.end + line.span.start)
        return WordPlace(
          text: document.source.string(place), original: document.source.original(place))
      }
    }
  }

  private func text(
    of links: [[WordLink]], _ source: [[WordPlace]], _ target: [[WordPlace]]
  ) -> String {
    var out = ""
    for (line, links) in links.enumerated() {
      out +=
        pretokenized
        ? WordLinksWriter.pharaoh(links)
        : WordLinksWriter.json(
          line: line, links, source: source[line], target: target[line]
        ).line
      out += "\n"
    }
    return out
  }
}
