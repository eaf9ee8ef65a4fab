import Licet

/// Reads a file line by line.
package struct LineReader {
  private var source: ByteSource
  /// The 1-based number of the line last read.
  package private(set) var line = 0

  package init(_ source: ByteSource) { self.source = source }

  package var name: String { source.name }

  /// The next line without its end; nil at the end of the file.
  package mutating func next() throws -> [UInt8]? {
    guard try source.peek() != nil else { return nil }
    line += 1
    var bytes: [UInt8] = []
    while let byte = try source.next(), byte != UInt8(ascii: "\n") {
      guard bytes.count < Limits.rowBytes else {
        throw LicetError(
          .limitExceeded, "this line is longer than \(Limits.rowBytes) bytes",
          remedy: "write one document a line",
          file: name, line: line)
      }
      bytes.append(byte)
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return bytes
  }
}
