#if Desk
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

@Suite struct BookTests {
  let folder: ScratchFolder
  let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try MadeUp.open(folder.url)
    try store.write { writer in
      try MadeUp.importing(
        [
          try MadeUp.counterparty("K-20", "Acme Trading Ltd"), try MadeUp.counterparty("K-3", "Ümit Kaya"),
          try MadeUp.counterparty("K-100", "ООО Ромашка"),
          try MadeUp.counterparty("a\"7", "Acme 100 % Discs_x"),
          try MadeUp.counterparty("0", "海康威视"),
        ], writer, at: MadeUp.noon)
    }
  }

  @Test func aCounterpartyComesBackAsItWas() throws {
    let known = try MadeUp.counterparty("K-3", "Ümit Kaya")
    #expect(try store.read { try $0.counterparty("K-3") } == known)
    #expect(try store.read { try $0.counterparty("K-4") } == nil)
    #expect(try store.read { try $0.counterpartyCount() } == 5)
  }

  @Test func theWholeBookComesInTheOrderOfIds() throws {
    var (ids, last): ([String], String?) = ([], nil)
    while true {
      let part = try store.read { try $0.counterparties(after: last, limit: 2) }
      if part.isEmpty { break }
      ids += part.map(\.id)
      last = part.last?.id
    }
    #expect(ids == ["0", "K-100", "K-20", "K-3", "a\"7"])
  }

  struct Search: CustomTestStringConvertible {
    let words: String
    let ids: [String]
    var testDescription: String { words }
  }

  @Test(arguments: [
    Search(words: "", ids: ["0", "K-100", "K-20", "K-3", "a\"7"]),
    Search(words: "acme", ids: ["K-20", "a\"7"]), Search(words: "ACME  ltd", ids: ["K-20"]),
    Search(words: "k-", ids: ["K-100", "K-20", "K-3"]), Search(words: "100", ids: ["K-100", "a\"7"]),
    Search(words: "ромаш", ids: ["K-100"]), Search(words: "Ümit", ids: ["K-3"]),
    Search(words: "海", ids: ["0"]),
    Search(words: "%", ids: ["a\"7"]), Search(words: "_", ids: ["a\"7"]), Search(words: "\"", ids: ["a\"7"]),
    Search(words: "'; DROP TABLE counterparty", ids: []), Search(words: "acme kaya", ids: []),
  ]) func aSearchFindsWhatContainsTheWords(search: Search) throws {
    let found = try store.read { try $0.counterparties(containing: search.words, page: Page()) }
    #expect(found.map(\.id) == search.ids)
    let second = try store.read {
      try $0.counterparties(containing: search.words, page: Page(offset: 1, limit: 1))
    }
    #expect(second.map(\.id) == Array(search.ids.dropFirst().prefix(1)))
  }

  @Test func anImportChangesWhatItNames() throws {
    try store.write { writer in
      try MadeUp.importing(
        [try MadeUp.counterparty("K-3", "Ümit Kaya Ltd"), try MadeUp.counterparty("K-4", "New")],
        mode: .replace,
        writer, at: MadeUp.noon)
    }
    try store.read { reader throws in
      #expect(try reader.counterparties(after: nil, limit: 9).map(\.id) == ["K-3", "K-4"])
      #expect(try reader.counterparties(containing: "kaya ltd", page: Page()).map(\.id) == ["K-3"])
    }
    #expect(try store.verify().checkpoint?.size == 2)
  }

  /// The document of an import is read into the change that it was made from.
  @Test func theRecordsOfAnImportAreReadAgain() throws {
    let parties = [try MadeUp.counterparty("K-3", "Ümit\n\"Kaya\""), try MadeUp.counterparty("new", "海")]
    let difference = BookDifference(parties, mode: .replace) { _ in
      nil
    } ids: {
      ["K-3", "line\nbreak", "\"q\"", "é"]
    }
    let document = BookRecords(difference).document
    let again = try BookRecords(document: document)
    #expect(again.written == parties)
    #expect(again.removed == difference.removed)
    #expect(again.removed.count == 3)
    #expect(document.count { $0 == UInt8(ascii: "\n") } == 5)
    #expect(throws: (any Error).self) {
      try BookRecords(document: Array("{\"name\":\"without an id\"}\n".utf8))
    }
    #expect(throws: (any Error).self) { try BookRecords(document: Array("7\n".utf8)) }
  }
}
#endif
