// Documents that are held until the end of a run.
import DocumentModel
import Synchronization
import TextModel

/// The documents that a run looks at again at its end, held as long as they are not too many: reading
/// them twice takes as long as most rules.
final class KeptDocuments: Sendable {
  private struct Memory {
    var left: Int
    var documents: [String: Document] = [:]
  }

  private let memory: Mutex<Memory>

  /// Holds documents of so many bytes of text altogether.
  init(bytes: Int) {
    memory = Mutex(Memory(left: bytes))
  }

  /// Takes a document if there is room for it and none of its name is there.
  func keep(_ document: Document) {
    let name = document.source.name
    let size = document.source.utf8.count
    memory.withLock { memory in
      guard size <= memory.left, memory.documents[name] == nil else { return }
      memory.left -= size
      memory.documents[name] = document
    }
  }

  /// The document of a name, where it was kept and its file held this.
  func document(_ name: String, hash: ContentHash?) -> Document? {
    guard let document = memory.withLock({ $0.documents[name] }), document.source.hash == hash
    else { return nil }
    return document
  }
}
