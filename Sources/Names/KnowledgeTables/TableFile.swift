import Foundation
import Vocabulary

/// One table of the knowledge folder: rows of columns parted by tabs, `#` before comments.
struct TableFile {
  let name: String
  let bytes: [UInt8]

  init(_ name: String, in folder: URL) throws {
    self.name = name
    let url = folder.appending(path: name)
    guard let data = try? Data(contentsOf: url) else {
      throw LicetError(
        .notFound, "the table \(name) is missing from \(folder.path)",
        remedy: "restore the Knowledge folder from the release", file: url.path)
    }
    bytes = [UInt8](data)
  }

  /// At most how many words the table holds: each ends with white space or the file.
  var wordLimit: Int {
    bytes.withUnsafeBufferPointer { bytes in
      var limit = 1
      for byte in bytes { limit &+= byte <= 0x20 ? 1 : 0 }
      return limit
    }
  }

  /// Calls `read` with the columns of each row.
  ///
  /// - Parameter columns: how many a row has.
  /// - Throws: `LicetError.corruptData` with the line, for a row with fewer or more columns, or one `read` refuses.
  func forEachRow(columns: ClosedRange<Int>, _ read: ([UnsafeBufferPointer<UInt8>]) -> Bool) throws {
    var line = 0
    var row: [UnsafeBufferPointer<UInt8>] = []
    try bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        line += 1
        var end = start
        row.removeAll(keepingCapacity: true)
        var columnStart = start
        while end < all.count, all[end] != newline {
          if all[end] == tab {
            row.append(UnsafeBufferPointer(rebasing: all[columnStart..<end]))
            columnStart = end + 1
          }
          end += 1
        }
        row.append(UnsafeBufferPointer(rebasing: all[columnStart..<end]))
        if end > start, all[start] != comment {
          guard columns.contains(row.count), read(row) else { throw corrupt(line) }
        }
        start = end + 1
      }
    }
  }

  private func corrupt(_ line: Int) -> LicetError {
    LicetError(
      .corruptData, "this row of the table cannot be read",
      remedy: "restore the file from the release, or write the row as the file's heading says", file: name,
      line: line)
  }

  private var newline: UInt8 { 0x0A }
  private var tab: UInt8 { 0x09 }
  private var comment: UInt8 { UInt8(ascii: "#") }

  /// Calls `body` with each word of a column, parted by spaces.
  static func forEachWord(
    of column: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var start = 0
    for index in 0...column.count where index == column.count || column[index] == 0x20 {
      if index > start, !body(UnsafeBufferPointer(rebasing: column[start..<index])) { return false }
      start = index + 1
    }
    return true
  }

  /// A weight such as `0.35` or `1.00`, in hundredths at the finest; nil for anything else.
  static func weight(_ column: UnsafeBufferPointer<UInt8>) -> Float? {
    guard (3...4).contains(column.count), column[1] == UInt8(ascii: ".") else { return nil }
    var hundredths = 0
    for (index, scale) in [(0, 100), (2, 10), (3, 1)] where index < column.count {
      guard (0x30...0x39).contains(column[index]) else { return nil }
      hundredths += Int(column[index] - 0x30) * scale
    }
    return hundredths <= 100 ? Float(hundredths) / 100 : nil
  }
}
