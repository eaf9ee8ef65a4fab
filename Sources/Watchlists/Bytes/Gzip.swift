import CZlib
import Vocabulary

/// Gzip members (RFC 1952), decompressed in pieces under a limit.
enum Gzip {
  static func recognizes(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// - Throws: `LicetError` without a file: `.corruptData` where cut or damaged, `.limitExceeded` past `allowance`.
  static func decompress(_ bytes: [UInt8], allowance: Int) throws -> [UInt8] {
    var sink = UnpackingSink(allowance: allowance)
    var source = bytes
    try source.withUnsafeMutableBufferPointer { input in
      var stream = z_stream()
      // 16 asks for a gzip header, 15 for the largest window.
      guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
        throw LicetError(
          .inputOutput, "no memory to decompress", remedy: "close other programs and try again")
      }
      defer { inflateEnd(&stream) }
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      try inflateAll(&stream, into: &sink)
    }
    return sink.bytes
  }

  private static func inflateAll(_ stream: inout z_stream, into sink: inout UnpackingSink) throws {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let (status, produced) = chunk.withUnsafeMutableBufferPointer { target in
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        return (status, target.count - Int(stream.avail_out))
      }
      try sink.append(chunk[..<produced])
      if status == Z_STREAM_END {
        // Members may follow one another; zero padding after the last is customary on tapes.
        guard stream.avail_in > 1, stream.next_in?.pointee == 0x1F else { return }
        inflateReset(&stream)
      } else if status == Z_BUF_ERROR || (status == Z_OK && stream.avail_in == 0 && produced == 0) {
        throw UnpackingSink.cut
      } else if status != Z_OK {
        throw UnpackingSink.damaged
      }
    }
  }
}
