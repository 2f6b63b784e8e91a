// Excel workbooks of other programs, and our own.
import FoundationEssentials
import Markup
import TestSupport
import Testing

@Suite struct WorkbookTests {
  private func fixture() throws -> [UInt8] {
    Array(
      try Data(contentsOf: RepositoryPaths.fixtures("Markup").appending(path: "pairs.xlsx")))
  }

  @Test("A sheet that LibreOffice wrote is read with the numbers of its rows")
  func libreOffice() throws {
    let sheet = try #require(try Workbook(try fixture(), name: "pairs.xlsx").sheets.first)
    #expect(sheet.rows.map(\.number) == [1, 2, 3, 5])
    #expect(sheet.rows[0].cells == ["en", "zh-CN", "comment"])
    #expect(sheet.rows[1].cells == ["Belt and Road Initiative", "一带一路战略", "first"])
    #expect(sheet.rows[3].cells == ["Not translated"])
  }

  @Test("What is written comes back, gaps, line ends and marks included")
  func roundTrip() throws {
    let rows = [
      ["a", "", "c"], [], ["", "<b> & \"c\" 'd'\n e ", "一"], [String](repeating: "x", count: 30),
    ]
    let file = try WorkbookWriter.file(rows, sheet: "a/b: [terms] & more than thirty-one signs")
    let sheet = try #require(try Workbook(file, name: "x").sheets.first)
    #expect(sheet.rows.map(\.cells) == rows.filter { !$0.isEmpty })
    #expect(sheet.rows.map(\.number) == [1, 3, 4])
    #expect(try WorkbookWriter.file(rows, sheet: "s") == WorkbookWriter.file(rows, sheet: "s"))
  }

  @Test("A workbook that unpacks to far more than it is long is refused")
  func bomb() throws {
    let rows = [[String](repeating: String(repeating: "a", count: 30_000), count: 200)]
    let file = try WorkbookWriter.file(rows, sheet: "s")
    var limits = ArchiveLimits()
    limits.freeBytes = 1 << 20
    #expect(throws: MarkupError.self) { try Workbook(file, name: "x", limits: limits) }
    limits = ArchiveLimits()
    limits.bytes = 1 << 20
    #expect(throws: MarkupError.self) { try Workbook(file, name: "x", limits: limits) }
  }

  @Test("No damage to a workbook does more than have it refused")
  func damaged() throws {
    let whole = try fixture()
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1500 {
      var bytes = whole
      for _ in 0..<(1 + Int(random.next() % 6)) {
        let place = Int(random.next() % UInt64(max(1, bytes.count)))
        switch random.next() % 4 {
        case 0: bytes = Array(bytes.prefix(place))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        default: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
        }
      }
      do {
        for sheet in try Workbook(bytes, name: "file").sheets {
          #expect(sheet.rows.allSatisfy { $0.number > 0 && !$0.cells.isEmpty })
        }
      } catch {
        #expect("\(error)".hasPrefix("file"), "\(error)")
        #expect(!"\(error)".contains("\n"))
      }
    }
  }
}
