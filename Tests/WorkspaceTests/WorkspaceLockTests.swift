// Two builds at once.
import TestSupport
import Testing
import Workspace

@Suite struct WorkspaceLockTests {
  @Test("A second build is refused and told who holds the lock; after release it may go on")
  func excludes() throws {
    let folder = try TemporaryFolder()
    let lock = try WorkspaceLock(folder: folder.path + "/.isogloss")
    do {
      _ = try WorkspaceLock(folder: folder.path + "/.isogloss")
      Issue.record("two locks at once")
    } catch {
      guard case .locked(_, let holder) = error else {
        Issue.record("another fault: \(error)")
        return
      }
      #expect(holder.hasPrefix("process "))
    }
    lock.release()
    _ = try WorkspaceLock(folder: folder.path + "/.isogloss")
  }
}
