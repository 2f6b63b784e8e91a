// Throughput of decoding, normalising, keys and breaking, in MB/s of UTF-8.
import FoundationEssentials
import ICUText
import TextModel

/// How many megabytes of text a second each step of text work takes, Chinese and English.
enum NormalizationBenchmark {
  private static let size = 8 << 20

  static func run() throws {
    try measureFirstUse()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "alignments/action-plan")
    let chinese = try text(folder.appending(path: "action-plan.zh.txt"))
    let english = try text(folder.appending(path: "action-plan.mt.en.txt"))
    print("MB/s of UTF-8, 8 MB, one thread, best of 3        zh        en")
    measure("UTF-8 check and hash", chinese, english) { bytes in
      _ = try? SourceDecoder.decode(name: "", bytes: bytes)
    }
    try measureNormalizing(chinese, english)
    try measureKeys(chinese, english)
    try measureBreaking(chinese, english)
  }

  /// What a short run of the program pays once.
  private static func measureFirstUse() throws {
    let clock = ContinuousClock()
    let pinyin = clock.measure { _ = Pinyin.table.syllable(of: 0x4E2D) }
    let variants = clock.measure { _ = HanVariants.table.simplified(0x4E2D) }
    let folder = try clock.measure { _ = try KeyFolder(.loose).key("São Paulo’s programme") }
    let breaker = try clock.measure { _ = try TextBreaker(.sentence, locale: "en@ss=standard") }
    for (name, time) in [
      ("pinyin", pinyin), ("variants", variants), ("loose folder", folder), ("breaker", breaker),
    ] {
      let microseconds = (time / .microseconds(1)).rounded()
      print("first use of \(name): \(microseconds / 1000) ms")
    }
  }

  private static func measureNormalizing(_ chinese: [UInt8], _ english: [UInt8]) throws {
    let normalizer = try Normalizer(.nfkcCasefold)
    try measure("NFKC_Casefold", chinese, english) { bytes in
      _ = try bytes.withUnsafeBufferPointer { (buffer) throws(ICUError) in
        try normalizer.normalizeBytes(buffer)
      }
    }
    try measure("NFKC_Casefold with map", chinese, english) { bytes in
      _ = try bytes.withUnsafeBufferPointer { (buffer) throws(ICUError) in
        try normalizer.normalize(buffer)
      }
    }
  }

  private static func measureKeys(_ chinese: [UInt8], _ english: [UInt8]) throws {
    for (name, folding) in [("matching key", KeyFolding.matching), ("loose key", .loose)] {
      let folder = try KeyFolder(folding)
      measure(name + " with map", chinese, english) { _ = folder.key(of: $0) }
      measure(name + ", line by line", chinese, english) { bytes in
        bytes.withUnsafeBufferPointer { buffer in
          for line in buffer.split(separator: 0x0A) {
            _ = folder.key(of: UnsafeBufferPointer(rebasing: line))
          }
        }
      }
      measure(name + ", word by word", chinese, english) { bytes in
        bytes.withUnsafeBufferPointer { buffer in
          for word in buffer.split(separator: 0x20) {
            _ = folder.key(of: UnsafeBufferPointer(rebasing: word))
          }
        }
      }
    }
  }

  private static func measureBreaking(_ chinese: [UInt8], _ english: [UInt8]) throws {
    for kind in [TextBreaker.Kind.sentence, .grapheme, .word] {
      let breakers = try ["zh", "en@ss=standard"].map { try TextBreaker(kind, locale: $0) }
      measure("\(kind) breaks", chinese, english) { bytes in
        _ = breakers[bytes == chinese ? 0 : 1].boundaries(in: bytes)
      }
    }
  }

  private static func text(_ file: URL) throws -> [UInt8] {
    let sample = [UInt8](try Data(contentsOf: file))
    return Array(repeatElement(sample, count: size / max(sample.count, 1)).joined())
  }

  private static func measure(
    _ name: String, _ chinese: [UInt8], _ english: [UInt8], _ body: ([UInt8]) throws -> Void
  ) rethrows {
    let figures = try [chinese, english].map { bytes in
      let clock = ContinuousClock()
      var best = Duration.seconds(1_000)
      for _ in 0..<3 { best = try min(best, clock.measure { try body(bytes) }) }
      return Double(bytes.count) / 1e6 / (best / .seconds(1))
    }
    let columns = figures.map { figure in
      let text = String(Int(figure.rounded()))
      return String(repeating: " ", count: max(0, 10 - text.count)) + text
    }
    print(name + String(repeating: " ", count: max(0, 44 - name.count)) + columns.joined())
  }
}
