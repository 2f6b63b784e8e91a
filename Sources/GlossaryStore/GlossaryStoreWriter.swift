// Makes an index file.
internal import FoundationEssentials
internal import GRDB
internal import Glibc
package import GlossaryModel

/// Makes an index file beside its place and moves it there when it is whole.
///
/// Two processes that do so at once do no harm: each writes a file of its own, and the one that ends
/// last stays.
package final class GlossaryStoreWriter {
  private let path: String
  private let temporary: String
  private let queue: DatabaseQueue
  private var isDone = false

  /// Begins a file that is to lie at `path`, in a folder that exists.
  ///
  /// - Parameter fingerprint: stands for what the index is made from.
  package init(path: String, fingerprint: String) throws(GlossaryStoreError) {
    self.path = path
    Self.removeLeftovers(of: path)
    temporary = path + ".\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
    let temporary = temporary
    queue = try Self.checked {
      var configuration = Configuration()
      // The one transaction goes over all the calls that fill the file.
      configuration.allowsUnsafeTransactions = true
      let queue = try DatabaseQueue(path: temporary, configuration: configuration)
      try queue.inDatabase { db in
        try db.execute(sql: StoreSchema.creation)
        try db.execute(
          sql: "INSERT INTO meta VALUES ('fingerprint', ?)", arguments: [fingerprint])
        try db.execute(sql: "BEGIN")
      }
      return queue
    }
  }

  deinit {
    if !isDone { unlink(temporary) }
  }

  /// Writes the concepts, by number.
  package func write(concepts: some Sequence<Concept>) throws(GlossaryStoreError) {
    try insert("INSERT INTO concept VALUES (?, ?)", concepts) { number, concept in
      [number, Data(ConceptRecord.bytes(concept))]
    }
  }

  /// Writes the names, by number.
  ///
  /// Those of concepts that a person approved come before the others.
  package func write(names: some Sequence<StoredName>) throws(GlossaryStoreError) {
    var curated = 0
    try insert("INSERT INTO name VALUES (?, ?, ?, ?, ?)", names) { number, name in
      if name.isCurated { curated = number + 1 }
      return [number, name.concept, name.place, name.isCurated, name.text]
    }
    try insert("INSERT INTO meta VALUES ('curated', ?)", [curated]) { _, count in [count] }
  }

  /// Writes the words, by number.
  package func write(words: some Sequence<String>) throws(GlossaryStoreError) {
    try insert("INSERT INTO word VALUES (?, ?)", words) { number, word in [number, word] }
  }

  /// Writes what stands under each key.
  package func write(entries: [UInt64: [UInt32]]) throws(GlossaryStoreError) {
    // In the order of the table, which is then written from its beginning to its end.
    let keys = entries.keys.sorted { Int64(bitPattern: $0) < Int64(bitPattern: $1) }
    try insert("INSERT INTO entry VALUES (?, ?)", keys) { _, key in
      let numbers = entries[key] ?? []
      if numbers.count == 1, let number = numbers.first { return [Int64(bitPattern: key), number] }
      return [Int64(bitPattern: key), Data(NumberList.bytes(numbers))]
    }
  }

  /// Ends the file and moves it to its place.
  package func finish() throws(GlossaryStoreError) {
    try Self.checked {
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
        try db.execute(sql: "COMMIT")
      }
      try queue.close()
    }
    guard rename(temporary, path) == 0 else {
      throw .unwritable(String(cString: strerror(errno)))
    }
    isDone = true
  }

  /// Removes the files of processes that ended before they were done.
  private static func removeLeftovers(of path: String) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let (folder, file) = (path[..<slash], path[path.index(after: slash)...] + ".")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: String(folder))) ?? []
    for name in names where name.hasPrefix(file) && name.hasSuffix(".tmp") {
      guard let process = pid_t(name.dropFirst(file.count).prefix { $0 != "-" }) else { continue }
      if kill(process, 0) != 0, errno == ESRCH { unlink("\(folder)/\(name)") }
    }
  }

  private func insert<Element>(
    _ sql: String, _ elements: some Sequence<Element>,
    _ arguments: (Int, Element) -> StatementArguments
  ) throws(GlossaryStoreError) {
    try Self.checked {
      try queue.inDatabase { db in
        let statement = try db.makeStatement(sql: sql)
        for (number, element) in elements.enumerated() {
          statement.setUncheckedArguments(arguments(number, element))
          try statement.execute()
        }
      }
    }
  }

  private static func checked<Result>(
    _ body: () throws -> Result
  ) throws(GlossaryStoreError) -> Result {
    do {
      return try body()
    } catch {
      throw .unwritable("\(error)")
    }
  }
}
