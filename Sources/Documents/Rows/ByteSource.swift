import Licet

package import class Foundation.FileHandle

/// A file or standard input as bytes, read block by block.
package struct ByteSource {
  private static let blockSize = 256 * 1024

  /// As errors name it: the path, or `standard input`.
  package let name: String
  /// Nil for bytes at hand.
  private let handle: FileHandle?
  private var block: [UInt8] = []
  private var place = 0
  private var ended = false

  /// - Throws: `LicetError.inputOutput` where the file cannot be opened, `unknownFormat` where it is no text.
  package init(path: String, standardInput: FileHandle) throws {
    if path == "-" {
      (name, handle) = ("standard input", standardInput)
    } else {
      guard let opened = FileHandle(forReadingAtPath: path) else {
        throw LicetError(
          .inputOutput, "the file cannot be opened", remedy: "check its name and that you may read it",
          file: path)
      }
      (name, handle) = (path, opened)
    }
    try refill()
    try refuseOtherEncodings()
  }

  /// - Parameter name: as errors call it.
  /// - Throws: `LicetError.unknownFormat` where the bytes are no text.
  package init(bytes: [UInt8], name: String) throws {
    (self.name, handle, block, ended) = (name, nil, bytes, true)
    try refuseOtherEncodings()
  }

  /// The next byte without taking it; nil at the end.
  package mutating func peek() throws -> UInt8? {
    if place == block.count { try refill() }
    return place < block.count ? block[place] : nil
  }

  package mutating func next() throws -> UInt8? {
    if place == block.count { try refill() }
    guard place < block.count else { return nil }
    defer { place += 1 }
    return block[place]
  }

  /// The bytes at hand, for guessing what they are.
  package var beginning: ArraySlice<UInt8> { block[place...] }

  private mutating func refill() throws {
    guard !ended, let handle else { return }
    do {
      block = [UInt8](try handle.read(upToCount: Self.blockSize) ?? .init())
    } catch {
      throw LicetError(
        .inputOutput, "the file cannot be read", remedy: "name a file, not a folder, that you may read",
        file: name)
    }
    place = 0
    ended = block.isEmpty
  }

  private mutating func refuseOtherEncodings() throws {
    if block.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    for (magic, what, remedy) in Self.others where block.starts(with: magic) {
      throw LicetError(
        .unknownFormat, "this is \(what), not text", remedy: remedy, file: name, line: 1, column: 1)
    }
  }

  private static let others: [([UInt8], String, String)] = [
    ([0xFF, 0xFE], "UTF-16 text", "save it as UTF-8 (in a spreadsheet: 'CSV UTF-8')"),
    ([0xFE, 0xFF], "UTF-16 text", "save it as UTF-8 (in a spreadsheet: 'CSV UTF-8')"),
    ([0x50, 0x4B, 0x03, 0x04], "a spreadsheet or zip file", "save the sheet as 'CSV UTF-8'"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old spreadsheet file", "save the sheet as 'CSV UTF-8'"),
    ([0x1F, 0x8B], "a gzip file", "unpack it first: gzip -dc FILE | licet … --input -"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file", "unpack it first: zstd -dc FILE | licet … --input -"),
    ([0x25, 0x50, 0x44, 0x46], "a PDF file", "give a CSV or NDJSON file"),
  ]
}
