// Decoding files, with offsets into the file on disk.
import TextModel
import Testing

@Suite("Source decoder")
struct SourceDecoderTests {
  @Test("a byte order mark is counted in the offsets that are shown")
  func byteOrderMark() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("中国".utf8)
    let text = try SourceDecoder.decode(name: "a.txt", bytes: bytes)
    #expect(text.string(ByteSpan(0, text.utf8.count)) == "中国")
    #expect(text.original(ByteSpan(0, 3)) == ByteSpan(3, 6))
    #expect(text.original(ByteSpan(3, 6)) == ByteSpan(6, 9))
  }
}
