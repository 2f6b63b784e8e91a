// Short forms by which a text refers to what it named before.
import DocumentModel
import Lexicon
import Linting
import TextModel

/// Finds short forms by which a text refers to what it named before: `the Forum`, `本论坛`.
struct ShortForms {
  private let text: [UInt8]
  private let isChinese: Bool

  init(_ document: LintedDocument) {
    text = document.document.source.utf8
    isChinese = document.document.language.isChinese
  }

  private static let pointers: Set<String> = [
    "the", "this", "that", "these", "those", "its", "their", "our", "said", "such", "both",
  ]
  /// Words with which a longer name goes on: the Group of Friends.
  private static let linking: Set<String> = ["of", "for", "on", "against", "between"]
  private static let chinesePointers = ["该", "該", "本", "此", "这一", "這一", "这个", "這個", "上述", "其"]

  /// Whether one of the names' head nouns stands after a pointing word in one of the spans.
  func areUsed(of names: [String], in spans: [ByteSpan]) -> Bool {
    isChinese
      ? areUsedInChinese(of: names, in: spans) : areUsedInEnglish(of: names, in: spans)
  }

  private func areUsedInEnglish(of names: [String], in spans: [ByteSpan]) -> Bool {
    let words = EnglishWords()
    let heads = Set(names.compactMap { Self.head(of: $0, words) })
    return text.withUnsafeBufferPointer { bytes in
      spans.contains { span in
        var (last, isOpen, isUsed) = ("", false, false)
        let part = UnsafeBufferPointer(rebasing: bytes[span.range])
        words.forEach(in: part) { word, stem in
          let stem = String(decoding: stem, as: UTF8.self)
          let text = String(decoding: part[word.span.range], as: UTF8.self).lowercased()
          if isOpen, !Self.linking.contains(text) { isUsed = true }
          isOpen = Self.pointers.contains(last) && heads.contains(stem)
          last = text
        }
        return isUsed || isOpen
      }
    }
  }

  /// The stem of the noun that a name turns on: the last word before `of`, `for` and the like.
  private static func head(of name: String, _ words: EnglishWords) -> String? {
    var (head, isOver): (String?, Bool) = (nil, false)
    Array(name.utf8).withUnsafeBufferPointer { bytes in
      words.forEach(in: bytes) { word, stem in
        if word.isStopWord, head != nil { isOver = true }
        if !isOver, !word.isStopWord { head = String(decoding: stem, as: UTF8.self) }
      }
    }
    return head
  }

  private func areUsedInChinese(of names: [String], in spans: [ByteSpan]) -> Bool {
    let forms = names.filter { $0.unicodeScalars.count > 2 }.flatMap { name in
      let head = String(String.UnicodeScalarView(name.unicodeScalars.suffix(2)))
      return Self.chinesePointers.map { Array(($0 + head).utf8) }
    }
    return spans.contains { span in
      let part = text[span.range]
      return forms.contains { part.contains(sequence: $0) }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether `other` stands somewhere in the bytes.
  fileprivate func contains(sequence other: [UInt8]) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    return indices.dropLast(other.count - 1).contains { index in
      self[index] == first && self[index..<(index + other.count)].elementsEqual(other)
    }
  }
}
