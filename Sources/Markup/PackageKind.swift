// Tells office documents that are ZIP archives apart.

/// What a ZIP archive is.
package enum PackageKind: Hashable, Sendable {
  /// A Word document.
  case docx
  /// An OpenDocument text.
  case odt
  /// An Excel workbook.
  case xlsx
  /// Another office document or book, in words.
  case other(String)
  /// An archive of whatever files.
  case zip

  /// Looks into an archive; `nil` where it cannot be listed.
  init?(_ bytes: [UInt8]) {
    let archive: ZipArchive
    do throws(MarkupError) {
      archive = try ZipArchive(bytes, name: "")
    } catch {
      guard case .tooManyEntries(_, let limit) = error else { return nil }
      self = .other("an archive of more than \(limit) entries\(InputLimit.archiveEntries.remedy)")
      return
    }
    let entries = Set(archive.entries)
    if entries.contains("mimetype"), let type = Self.mediaType(of: archive) {
      self = Self.openDocuments[type] ?? .zip
    } else if entries.contains("word/document.xml") {
      self = .docx
    } else if entries.contains("xl/workbook.xml") {
      self = .xlsx
    } else if entries.contains("ppt/presentation.xml") {
      self = .other("a PowerPoint presentation (PPTX)")
    } else if entries.contains("[Content_Types].xml"),
      entries.contains(where: { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") })
    {
      self = .docx
    } else if entries.contains("META-INF/MANIFEST.MF") {
      self = .other("a Java archive")
    } else {
      self = .zip
    }
  }

  private static func mediaType(of archive: ZipArchive) -> String? {
    (try? archive.contents(of: ["mimetype"]))?["mimetype"].map {
      String(decoding: $0.prefix(200), as: UTF8.self).filter { !$0.isWhitespace }
    }
  }

  private static let openDocuments: [String: PackageKind] = {
    let base = "application/vnd.oasis.opendocument."
    return [
      base + "text": .odt, base + "text-template": .odt,
      base + "spreadsheet": .other("an OpenDocument spreadsheet (ODS)"),
      base + "presentation": .other("an OpenDocument presentation (ODP)"),
      base + "graphics": .other("an OpenDocument drawing (ODG)"),
      "application/epub+zip": .other("an EPUB book"),
    ]
  }()

  var description: String {
    switch self {
    case .docx: "a Word document (DOCX)"
    case .odt: "an OpenDocument text (ODT)"
    case .xlsx: "an Excel workbook (XLSX)"
    case .other(let words): words
    case .zip: "a ZIP archive"
    }
  }
}
