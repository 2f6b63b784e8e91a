// The tables of the index.

/// The tables of the index.
enum StoreSchema {
  /// The format's version; an index of another one is made again.
  static let version = 3
  /// Marks the file as an index of Isogloss (`isog`).
  static let applicationID = 0x6973_6F67

  /// Makes the tables of an empty database.
  static let creation = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA application_id = \(applicationID);
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE concept (number INTEGER PRIMARY KEY, data BLOB NOT NULL);
    CREATE TABLE name (
      number INTEGER PRIMARY KEY, concept INTEGER NOT NULL, place INTEGER NOT NULL,
      curated INTEGER NOT NULL, text TEXT NOT NULL);
    CREATE TABLE word (number INTEGER PRIMARY KEY, text TEXT NOT NULL);
    -- What stands under a key of the look-up: one number, or a list of them.
    CREATE TABLE entry (key INTEGER PRIMARY KEY, numbers NOT NULL);
    """
}
