// The first bytes of files that are no text.

/// The first bytes of a kind of file that is no text.
struct FileSignature {
  /// What such a file is, in words.
  let words: String
  private let bytes: [UInt8]
  private let offset: Int
  /// Whether the bytes may also begin a text, so that a NUL near them has to bear them out.
  private let isText: Bool

  static let pdf = "a PDF file"

  private init(_ words: String, _ bytes: [UInt8], at offset: Int = 0, isText: Bool = false) {
    self.words = words
    self.bytes = bytes
    self.offset = offset
    self.isText = isText
  }

  private init(_ words: String, _ text: String, at offset: Int = 0, isText: Bool = false) {
    self.init(words, Array(text.utf8), at: offset, isText: isText)
  }

  func matches(_ file: [UInt8]) -> Bool {
    guard file.count >= offset + bytes.count, file[offset...].starts(with: bytes) else {
      return false
    }
    return !isText || file.prefix(64).contains(0)
  }

  /// The signatures that are known (the list of file signatures in the file(1) manual's sources and
  /// in the formats' own specifications).
  static let known: [FileSignature] = [
    FileSignature(pdf, "%PDF-"),
    FileSignature("a rich-text file (RTF)", "{\\rtf"),
    FileSignature("an old Office file (DOC, XLS, PPT)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
    FileSignature("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
    FileSignature("a JPEG image", [0xFF, 0xD8, 0xFF]),
    FileSignature("a GIF image", "GIF8", isText: true),
    FileSignature("a TIFF image", [0x49, 0x49, 0x2A, 0x00]),
    FileSignature("a TIFF image", [0x4D, 0x4D, 0x00, 0x2A]),
    FileSignature("a BMP image", "BM", isText: true),
    FileSignature("an image, a sound or a film (RIFF)", "RIFF", isText: true),
    FileSignature("a film or a sound (MP4)", "ftyp", at: 4, isText: true),
    FileSignature("a sound (MP3)", "ID3", isText: true),
    FileSignature("a sound (Ogg)", "OggS", isText: true),
    FileSignature("an executable (ELF)", [0x7F, 0x45, 0x4C, 0x46]),
    FileSignature("an executable (Windows)", "MZ", isText: true),
    FileSignature("an executable (Mach-O)", [0xCF, 0xFA, 0xED, 0xFE]),
    FileSignature("a gzip file", [0x1F, 0x8B]),
    FileSignature("a bzip2 file", "BZh9", isText: true),
    FileSignature("an xz file", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    FileSignature("a Zstandard file", [0x28, 0xB5, 0x2F, 0xFD]),
    FileSignature("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF]),
    FileSignature("a RAR archive", "Rar!", isText: true),
    FileSignature("a tar archive", "ustar", at: 257, isText: true),
    FileSignature("an SQLite database", "SQLite format 3"),
    FileSignature("a PostScript file", "%!PS"),
  ]
}
