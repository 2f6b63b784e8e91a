// The index of a workspace's glossaries, in SQLite.
internal import FoundationEssentials
internal import GRDB
package import GlossaryModel

/// The index of a workspace's glossaries: a SQLite file that is made from the YAML files and can be
/// made again at any time.
///
/// The file is read only; ``GlossaryStoreWriter`` puts a whole new one in its place, which a reader
/// of the old one does not notice. What is found broken while reading is answered with nothing, and
/// ``damage`` says so.
///
/// Not for use from two threads at once.
package final class GlossaryStore {
  private let queue: DatabaseQueue
  private let entries: Statement
  private let names: Statement
  private let concepts: Statement
  private let words: Statement
  /// How many names belong to concepts that a person approved; their numbers are the lowest.
  package let curatedCount: UInt32
  /// What was found broken while reading.
  package private(set) var damage: GlossaryStoreError?

  /// Opens the index at `path`.
  ///
  /// - Parameter fingerprint: what the index has to be made from.
  /// - Throws: why the index has to be made again.
  package init(path: String, fingerprint: String) throws(GlossaryStoreError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      // One transaction for all queries: the file never changes, and locking it takes longer than
      // reading a row.
      configuration.allowsUnsafeTransactions = true
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = 1073741824") }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let (version, application) = try queue.inDatabase { db in
        (
          try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
          try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        )
      }
      guard application == StoreSchema.applicationID else {
        throw GlossaryStoreError.damaged("it is no index")
      }
      guard version == StoreSchema.version else { throw GlossaryStoreError.otherVersion(version) }
      let stored = try queue.inDatabase { db in
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'fingerprint'")
      }
      guard stored == fingerprint else { throw GlossaryStoreError.stale }
      curatedCount = try queue.inDatabase { db in
        try UInt32.fetchOne(
          db, sql: "SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'curated'")
          ?? 0
      }
      (entries, names, concepts, words) = try queue.inDatabase { db in
        try db.execute(sql: "BEGIN")
        return (
          try db.makeStatement(sql: "SELECT numbers FROM entry WHERE key = ?"),
          try db.makeStatement(
            sql: "SELECT concept, place, curated, text FROM name WHERE number = ?"),
          try db.makeStatement(sql: "SELECT data FROM concept WHERE number = ?"),
          try db.makeStatement(sql: "SELECT text FROM word WHERE number = ?")
        )
      }
    } catch let error as GlossaryStoreError {
      throw error
    } catch {
      throw .damaged("\(error)")
    }
  }

  /// The numbers that stand under a key.
  ///
  /// - Complexity: O(log n) in the size of the index.
  package func numbers(under key: UInt64) -> [UInt32] {
    row(entries, [Int64(bitPattern: key)]) { row in
      if case .int64(let number) = (row[0] as DatabaseValue).storage {
        return UInt32(exactly: number).map { [$0] }
      }
      return try row.withUnsafeData(atIndex: 0) { data in
        data?.withUnsafeBytes(NumberList.numbers)
      }
    } ?? []
  }

  /// The name with a number.
  package func name(_ number: UInt32) -> StoredName? {
    row(names, [number]) { row in
      StoredName(
        text: try row.decode(atIndex: 3), concept: try row.decode(atIndex: 0),
        place: try row.decode(atIndex: 1), isCurated: try row.decode(atIndex: 2))
    }
  }

  /// The concept with a number.
  package func concept(_ number: UInt32) -> Concept? {
    row(concepts, [number]) { row in
      try row.withUnsafeData(atIndex: 0) { data in
        data?.withUnsafeBytes(ConceptRecord.concept)
      }
    }
  }

  /// The word with a number.
  package func word(_ number: UInt32) -> String? {
    row(words, [number]) { row in try row.decode(String.self, atIndex: 0) }
  }

  /// What `read` makes of the one row of a statement; a row that it makes nothing of is damage.
  private func row<Value>(
    _ statement: Statement, _ arguments: StatementArguments, _ read: (Row) throws -> Value?
  ) -> Value? {
    do {
      return try queue.inDatabase { _ -> Value? in
        let cursor = try Row.fetchCursor(statement, arguments: arguments)
        guard let row = try cursor.next() else { return nil }
        guard let value = try read(row) else {
          damage = .damaged("a row cannot be read")
          return nil
        }
        return value
      }
    } catch {
      damage = .damaged("\(error)")
      return nil
    }
  }
}
