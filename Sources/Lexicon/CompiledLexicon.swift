// A compiled dictionary: Chinese headwords and the English stems that render them.
internal import Glibc

/// A compiled dictionary, mapped into memory.
///
/// ```swift
/// let lexicon = try CompiledLexicon(path: "cedict.isolex")
/// lexicon.glosses(of: "论坛").map(\.text)          // ["forum (for discussion)"]
/// lexicon.stems(of: "全球")                        // [("entir", …), ("global", …), …]
/// lexicon.words(in: "一带一路倡议")                 // 一带一路, 倡议
/// ```
/// Headwords are in simplified characters: fold a traditional text first.
package struct CompiledLexicon: Sendable {
  /// Where the dictionary comes from.
  package let info: LexiconInfo
  let bytes: LexiconBytes
  private let slotMask: Int

  /// Opens the index at `path`.
  ///
  /// - Throws: ``LexiconError``; every case but `unreadable` says to install the dictionary again.
  /// - Complexity: O(1): the file is mapped, only its header is read.
  package init(path: String) throws(LexiconError) {
    let file = try MappedFile(path: path)
    bytes = try LexiconBytes(file, path: path)
    info = LexiconInfo(lines: bytes.string(.info, 0, bytes.count(.info)))
    let slots = bytes.count(.slots) / 4
    guard slots > 0, slots & (slots - 1) == 0 else {
      throw .damaged(path: path, what: "hash table of \(slots) slots")
    }
    slotMask = slots - 1
  }

  /// A headword of the dictionary, valid for the dictionary that gave it.
  package struct Headword: Hashable, Sendable {
    let node: Int
  }

  /// The headword that `word` is, in simplified characters.
  ///
  /// - Complexity: O(n) in the length of the word.
  package func headword(_ word: UnsafeBufferPointer<UInt8>) -> Headword? {
    guard let node = node(word, ByteHash(word)), isHeadword(node) else { return nil }
    return Headword(node: node)
  }

  /// Calls `body` with every headword that begins at `start`, the shortest first.
  ///
  /// Allocates nothing; `length` is in bytes.
  ///
  /// - Complexity: O(l) in the length of the longest beginning of a headword that stands there.
  package func forEachHeadword(
    in text: UnsafeBufferPointer<UInt8>, at start: Int,
    _ body: (_ length: Int, _ headword: Headword) -> Void
  ) {
    var hash = ByteHash()
    var end = start
    while end < text.count {
      repeat {
        hash.add(text[end])
        end += 1
      } while end < text.count && text[end] & 0xC0 == 0x80
      guard let node = node(UnsafeBufferPointer(rebasing: text[start..<end]), hash) else { return }
      if isHeadword(node) { body(end - start, Headword(node: node)) }
      if flags(node) & Int(LexiconLayout.Node.hasLonger) == 0 { return }
    }
  }

  // MARK: - Nodes

  func nodeField(_ node: Int, _ field: Int) -> Int {
    LexiconBytes.u32(bytes.nodes, node * LexiconLayout.Node.size + field)
  }

  private func flags(_ node: Int) -> Int {
    LexiconBytes.u16(bytes.nodes, node * LexiconLayout.Node.size + LexiconLayout.Node.flags)
  }

  private func isHeadword(_ node: Int) -> Bool {
    nodeField(node, LexiconLayout.Node.entryCount) > 0
  }

  private func node(_ word: UnsafeBufferPointer<UInt8>, _ hash: ByteHash) -> Int? {
    var slot = Int(truncatingIfNeeded: hash.mixed) & slotMask
    for _ in 0...slotMask {
      let node = LexiconBytes.u32(bytes.slots, slot * 4) - 1
      if node < 0 { return nil }
      if isNode(node, word) { return node }
      slot = (slot + 1) & slotMask
    }
    return nil
  }

  private func isNode(_ node: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = LexiconBytes.u16(
      bytes.nodes, node * LexiconLayout.Node.size + LexiconLayout.Node.length)
    let start = nodeField(node, LexiconLayout.Node.text)
    guard length == word.count, start + length <= bytes.text.count,
      let known = bytes.text.baseAddress, let wanted = word.baseAddress
    else { return false }
    return memcmp(known + start, wanted, length) == 0
  }
}
