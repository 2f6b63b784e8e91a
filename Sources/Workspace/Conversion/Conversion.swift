// Turns a bilingual file into one of another format.
package import BitextFormats
package import TextModel

/// Turns a bilingual file into one of another format, unit by unit.
package struct Conversion {
  /// What came of a conversion.
  package struct Report: Sendable {
    /// How many units were written.
    package internal(set) var written = 0
    /// The languages of both sides.
    package internal(set) var languages = UnitLanguages()
    /// The languages that nobody named and that were told by the texts.
    package internal(set) var detected: [LanguageTag] = []
    /// What a person should know: what was passed over, what the format cannot hold.
    package internal(set) var remarks: [String] = []
    /// The files that were written.
    package internal(set) var files: [String] = []
  }

  /// What is read.
  package var input: BilingualInput
  /// The format that is written.
  package var format: BilingualFormat
  /// The file that is written, or what the names of several begin with; `-` is standard output.
  package var path: String

  /// Creates a conversion.
  package init(input: BilingualInput, format: BilingualFormat, path: String) {
    self.input = input
    self.format = format
    self.path = path
  }

  /// Languages are told by so many bytes of text.
  private static let sample = 1 << 15

  /// Converts the file; nothing is there at ``path`` that is not whole.
  ///
  /// - Throws: What the input throws; ``WorkspaceError`` where a file cannot be written.
  /// - Complexity: O(n) in time; the memory does not grow with the file but for PO and pages.
  package func run() throws -> Report {
    let reader = try reader()
    var units = try first(of: reader)
    var report = Report(languages: reader.languages)
    complete(&report, from: units)
    let origin = UnitOrigin(
      source: report.languages.source ?? .undetermined,
      target: report.languages.target ?? .undetermined, name: input.paths[0],
      program: Program.version)
    var losses = UnitLosses(format)
    if format == .html {
      while let unit = try reader.next() { units.append(unit) }
      try writePage(units.filter { losses.takes($0) }, origin, &report)
      report.remarks = reader.remarks + losses.remarks
      return report
    }
    guard var writer = format.writer(origin) else {
      throw WorkspaceError.file(path: path, problem: "\(format.rawValue) is read only")
    }
    report.files = writer.suffixes.map { path == "-" ? path : path + $0 }
    try refuseOverwriting(report.files)
    let files = try report.files.map { path throws(WorkspaceError) in try FileStream(path: path) }
    var out = [[UInt8]](repeating: [], count: files.count)
    writer.begin(&out)
    for unit in units where losses.takes(unit) {
      writer.write(unit, to: &out)
      report.written += 1
    }
    units = []
    while let unit = try reader.next() {
      guard losses.takes(unit) else { continue }
      writer.write(unit, to: &out)
      report.written += 1
      for index in files.indices where out[index].count > 1 << 16 {
        try files[index].write(&out[index])
      }
    }
    writer.end(&out)
    for index in files.indices { try files[index].write(&out[index]) }
    for file in files { try file.finish() }
    report.remarks = reader.remarks + losses.remarks + writer.remarks
    return report
  }

  private func reader() throws -> any UnitReader {
    guard input.format == .jsonl, let beads = try BeadUnits(path: input.paths[0]) else {
      return try input.open()
    }
    return beads
  }

  /// Units with enough text to tell their languages.
  private func first(of reader: any UnitReader) throws -> [BilingualUnit] {
    var units: [BilingualUnit] = []
    var count = 0
    while count < Self.sample, let unit = try reader.next() {
      units.append(unit)
      count += unit.source.utf8.count + (unit.target?.utf8.count ?? 0)
      if reader.languages.source != nil, reader.languages.target != nil { break }
    }
    return units
  }

  private func complete(_ report: inout Report, from units: [BilingualUnit]) {
    func detected(_ texts: [[UInt8]]) -> LanguageTag? {
      let text = texts.joined(separator: [0x0A])
      return text.allSatisfy { $0 <= 0x20 } ? nil : LanguageDetector.detect(Array(text))
    }
    if report.languages.source == nil, let tag = detected(units.map(\.source.utf8)) {
      report.languages.source = tag
      report.detected.append(tag)
    }
    if report.languages.target == nil, let tag = detected(units.compactMap(\.target?.utf8)) {
      report.languages.target = tag
      report.detected.append(tag)
    }
  }

  private func writePage(
    _ units: [BilingualUnit], _ origin: UnitOrigin, _ report: inout Report
  ) throws {
    try refuseOverwriting([path])
    report.files = [path]
    report.written = units.count
    let page = HTMLWriter.file(
      UnitBitext.bitext(units, origin), marks: HTMLMarks(), program: Program.version)
    let file = try FileStream(path: path)
    var bytes = Array(page.utf8)
    try file.write(&bytes)
    try file.finish()
  }

  private func refuseOverwriting(_ files: [String]) throws(WorkspaceError) {
    for file in files {
      guard let same = input.paths.first(where: { FileReading.isSameFile($0, file) }) else {
        continue
      }
      throw .file(path: file, problem: "is \(same), which is read; name another file with -o")
    }
  }
}
