// isogloss convert
import ArgumentParser
import BitextFormats
import TextModel
import Workspace

/// Turns a bilingual file into one of another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn a bilingual file into one of another format.",
    discussion: """
      Reads XLIFF (1.0 to 1.2, 2.0 to 2.2), TMX (1.1 to 1.4b), PO, CSV and TSV tables, Excel \
      workbooks, JSON lines (pairs, or the beads that align and build write) and the two files of \
      Moses; writes all of them but workbooks, and pages in HTML. What the other format has no place \
      for is said. Long files take no more memory than short ones.
      """)

  @Argument(
    help: "The file; for Moses the source's and the target's.", completion: .file())
  var files: [String]

  @Option(
    help: "xliff, tmx, po, csv, tsv, jsonl, moses or html; otherwise told by the name after -o.")
  var format: BilingualFormat?

  @Option(
    help: "The format that is read: xliff, tmx, po, csv, tsv, xlsx, jsonl or moses; otherwise told."
  )
  var inputFormat: BilingualFormat?

  @Option(help: "The source's language, where the file has several or does not say.")
  var from: LanguageTag?

  @Option(help: "The target's language, where the file has several or does not say.")
  var to: LanguageTag?

  @Option(
    help: "The encoding of a file that does not say: utf-8, utf-16le, utf-16be, gb18030 or big5.")
  var encoding: TextEncoding?

  @Option(
    name: .shortAndLong,
    help: "Write to this file (atomically); for moses, the beginning of the two files' names.",
    completion: .file())
  var output: String?

  @OptionGroup var limits: LimitOptions

  @Flag(name: .shortAndLong, help: "Print no messages.")
  var quiet = false

  func validate() throws {
    guard (1...2).contains(files.count) else {
      throw ValidationError("name one file, or the two of a corpus in the Moses form")
    }
    if format == .xlsx { throw ValidationError("workbooks are read only; write csv instead") }
    if format == .moses, output == nil || output == "-" {
      throw ValidationError("moses is two files; say what their names begin with: -o PREFIX")
    }
  }

  func run() throws {
    guard let format = format ?? output.flatMap({ BilingualFormat(path: $0) }) else {
      throw ValidationError("say the format with --format, or by the name of a file: -o FILE.tmx")
    }
    let input = BilingualInput(
      paths: files, format: try readFormat(), languages: UnitLanguages(source: from, target: to),
      encoding: encoding)
    let report = try Conversion(input: input, format: format, path: output ?? "-").run()
    guard !quiet else { return }
    for remark in report.remarks { Console.message("isogloss: \(remark)") }
    if !report.detected.isEmpty {
      let tags = report.detected.map(\.description).joined(separator: " and ")
      Console.message("isogloss: read as \(tags); --from and --to say otherwise")
    }
    if output != nil { Console.message("isogloss: \(report.written) units written") }
  }

  private func readFormat() throws -> BilingualFormat {
    if let inputFormat { return inputFormat }
    if files.count == 2 { return .moses }
    return try BilingualFiles.format(of: files[0])
  }
}

extension BilingualFormat: ExpressibleByArgument {}
