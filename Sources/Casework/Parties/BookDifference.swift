/// What a file makes of the counterparty book.
public struct BookDifference: Sendable {
  /// New or changed counterparties, in the file's order.
  public private(set) var written: [Counterparty] = []
  public private(set) var added = 0
  public private(set) var changed = 0
  /// Ids that leave the book, in order.
  public private(set) var removed: [String] = []

  /// The ids of all that it writes or takes out.
  public var touched: [String] { written.map(\.id) + removed }

  /// - Parameters:
  ///   - file: the counterparties of a file; of two with one id the later counts.
  ///   - former: the record line of a counterparty of the book by its id; nil where it holds none.
  ///   - ids: all ids of the book, asked for where the file is the whole book.
  public init(
    _ file: [Counterparty], mode: BookImport.Mode, former: (String) throws -> String?,
    ids: () throws -> [String]
  ) rethrows {
    var last: [String: Int] = [:]
    for (place, counterparty) in file.enumerated() { last[counterparty.id] = place }
    for (place, counterparty) in file.enumerated() where last[counterparty.id] == place {
      let line = try former(counterparty.id)
      guard line != counterparty.line else { continue }
      if line == nil { added += 1 } else { changed += 1 }
      written.append(counterparty)
    }
    if mode == .replace { removed = try ids().filter { last[$0] == nil }.sorted() }
  }
}
