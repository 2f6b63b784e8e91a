// The readers of documents.
import DocumentModel
import DocumentReaders
import Markup
import TextModel

extension FuzzTarget {
  /// The readers of documents, one a format.
  static func documents() throws -> [FuzzTarget] {
    [
      document(.plainText, tokens: FuzzTokens.markup) { try FuzzSeeds.texts() },
      document(.segmented, tokens: FuzzTokens.markup) { try FuzzSeeds.texts() },
      document(.markdown, tokens: FuzzTokens.markup + FuzzTokens.html) {
        try FuzzSeeds.documents(".md") + FuzzSeeds.files("docs", ".md")
      },
      document(.html, tokens: FuzzTokens.html + FuzzTokens.xml) {
        try FuzzSeeds.documents(".html")
      },
      document(.subRip, tokens: FuzzTokens.markup) { try FuzzSeeds.documents(".srt") },
      document(.webVTT, tokens: FuzzTokens.markup) {
        try FuzzSeeds.documents(".srt").map { Array("WEBVTT\n\n".utf8) + $0 }
      },
      document(.asciiDoc, tokens: FuzzTokens.markup) { try FuzzSeeds.documents(".adoc") },
      document(.reStructuredText, tokens: FuzzTokens.markup) {
        try FuzzSeeds.documents(".rst")
      },
      document(.docx, tokens: FuzzTokens.xml + wordTokens, isPackage: true, cost: 3) {
        try FuzzSeeds.documents(".docx")
      },
      document(.odt, tokens: FuzzTokens.xml + openDocumentTokens, isPackage: true, cost: 3) {
        try FuzzSeeds.documents(".odt")
      },
      document(.pdf, tokens: ["obj", "endobj", "stream", "/Length 99999999999"], cost: 20) {
        try FuzzSeeds.documents(".pdf")
      },
      FuzzTarget(
        name: "srx", seeds: { [Array(SRXWriter.file(.builtIn).utf8)] },
        tokens: FuzzTokens.xml + [
          "(", "(a*)*b", "[", "\\", "(?<=a{1,9})", "<rule break=\"no\">", "cascade=\"yes\"",
        ],
        cost: 4
      ) { bytes in
        try FuzzFault.refusing {
          var options = ReadingOptions(format: .plainText)
          options.segmentation = try SRXReader.read(bytes, name: "fuzz")
          let text = Array(
            String(repeating: "Dr. Li met 王毅。 It was 3.5 p.m. “Yes?” ", count: 20).utf8)
          try check(try DocumentReader.read(text, name: "a.txt", options: options), file: text)
        }
      },
      FuzzTarget(
        name: "detection", seeds: { try FuzzSeeds.documents("") },
        tokens: FuzzTokens.xml + FuzzTokens.html + ["PK\u{3}\u{4}", "%PDF-", "WEBVTT", "mimetype"]
      ) { bytes in
        try FuzzFault.refusing { _ = try DocumentFormat(of: bytes, name: "fuzz.md") }
        try FuzzFault.refusing { _ = try DocumentReader.read(bytes, name: "fuzz.txt") }
      },
    ]
  }

  private static let wordTokens = [
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tab/>", "<w:numId w:val=\"7\"/>",
    "<w:ilvl w:val=\"99\"/>", "<w:tbl>", "<w:tc>", "<w:ins>", "<w:del>", "<w:delText>", "<w:sdt>",
    "<w:lvlText w:val=\"%1.%9\"/>", "<w:start w:val=\"-3\"/>", "<w:footnoteReference w:id=\"1\"/>",
    "<w:basedOn w:val=\"H\"/>", "<mc:AlternateContent>", "<w:fldChar w:fldCharType=\"begin\"/>",
  ]

  private static let openDocumentTokens = [
    "<text:p>", "</text:p>", "<text:span>", "<text:list>", "<text:list-item>",
    "<text:s text:c=\"99999999\"/>",
    "<text:tab/>", "<text:h text:outline-level=\"99\">", "<text:changed-region>",
    "<text:change text:change-id=\"a\"/>",
    "<table:table-cell table:number-columns-repeated=\"99999999\"/>", "text:start-value=\"-5\"",
  ]

  private static func document(
    _ format: DocumentFormat, tokens: [String], isPackage: Bool = false, cost: Int = 1,
    _ seeds: @escaping () throws -> [[UInt8]]
  ) -> FuzzTarget {
    FuzzTarget(
      name: format.rawValue, seeds: seeds, tokens: tokens, isPackage: isPackage, cost: cost
    ) { bytes in
      for original in [false, true] {
        let options = ReadingOptions(lossy: true, format: format, original: original)
        try FuzzFault.refusing {
          let document = try DocumentReader.read(bytes, name: "fuzz", options: options)
          try check(document, file: bytes)
        }
        if original || !format.isContainer { continue }
        try FuzzFault.refusing { try mend(bytes, options) }
      }
    }
  }

  /// Holds a document to what everything else takes for granted.
  static func check(_ document: Document, file: [UInt8]) throws {
    let text = document.source.utf8
    try FuzzFault.unless(String(validating: text, as: UTF8.self) != nil, "text that is no UTF-8")
    let limit = document.source.paragraphs == nil ? file.count : text.count
    var end = 0
    for span in document.blocks.map(\.span) {
      try FuzzFault.unless(
        span.start >= end && span.end >= span.start && span.end <= text.count,
        "a block at \(span) after \(end) of \(text.count)")
      end = span.end
      let original = document.source.original(span)
      try FuzzFault.unless(
        original.start >= 0 && original.start <= original.end && original.end <= limit,
        "a place \(original) in a file of \(limit)")
    }
    end = 0
    let lines = LineIndex(document.source)
    for span in document.sentences.map(\.span) {
      try FuzzFault.unless(
        span.start >= end && span.end >= span.start && span.end <= text.count,
        "a sentence at \(span) after \(end) of \(text.count)")
      end = span.end
      _ = lines.position(of: span.start)
    }
  }

  /// Changes a text of a container, as `lint --fix` does.
  private static func mend(_ bytes: [UInt8], _ options: ReadingOptions) throws {
    guard let mender = try DocumentMender(bytes, name: "fuzz", options: options) else { return }
    let start = mender.text.count / 3
    let spans = [ByteSpan(start, min(mender.text.count, start + 3))]
    let changes = spans.filter(mender.canReplace).map { (span: $0, replacement: "<x>&") }
    _ = try DocumentReader.read(
      try mender.bytes(with: changes), name: "fuzz", options: options)
  }
}
