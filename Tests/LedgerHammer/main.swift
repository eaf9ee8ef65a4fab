#if Desk
import Casework
import Foundation
import Storage
import Vocabulary

// Writes events to a desk as fast as it takes them and says so of each, until it is killed.
//
// LedgerHammer FOLDER            one event after the other; a line "SEQUENCE HASH" for each that was acknowledged
// LedgerHammer --open FOLDER     opens the desk as a user without rights and says what came of it
// LedgerHammer --measure FOLDER  fills a desk in an empty folder and says how long it takes

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  // One call a line: a kill leaves whole lines, and what was written to the file stays.
  _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

func open(_ folder: String) throws -> SQLiteStore {
  try SQLiteStore.open(
    URL(filePath: folder).appending(path: "desk.sqlite"), StoreOptions(ledgerName: "hammer.example/ledger"),
    newKey: { Array(1...32) })
}

func draft(_ number: Int) -> EventDraft {
  let edition = ContentHash(hashing: "edition \(number)").hex
  return number % 3 == 0
    ? EventDraft(
      .people(.userAdded(name: "user-\(number)", .analyst)), by: .desk, reason: "number \(number)")
    : EventDraft(
      .screening(.listsChanged(ListsChange(former: nil, edition: edition, lists: []))), by: .desk,
      edition: edition)
}

let arguments = CommandLine.arguments.dropFirst()
do {
  if arguments.first == "--open" {
    if getuid() == 0 { setuid(65_534) }
    let store = try open(arguments.last ?? "")
    say("opened, \(try store.read { try $0.head().count }) events")
  } else if arguments.first == "--measure" {
    try Measure(folder: arguments.last ?? "").run()
  } else {
    let store = try open(arguments.first ?? "")
    while true {
      let events = try store.write { writer in
        let head = try writer.head()
        let second = (head.at?.secondsSinceEpoch ?? 1_772_400_000) + 1
        // Now and then several at once: all of them are there, or none.
        let drafts = (0...(head.count % 4)).map { draft(head.count + $0) }
        return try writer.append(drafts, at: Instant(secondsSinceEpoch: second))
      }
      for event in events { say("\(event.header.sequence) \(event.hash)") }
    }
  }
} catch let error as StoreError {
  say("\(error.code): \(error.message)")
  exit(3)
}
#endif
