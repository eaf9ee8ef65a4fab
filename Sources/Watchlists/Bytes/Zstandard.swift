import CZstd
import Vocabulary

/// Zstandard frames (RFC 8878), decompressed in pieces under a limit.
enum Zstandard {
  static func recognizes(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) }

  /// - Throws: `LicetError` without a file: `.corruptData` where cut or damaged, `.limitExceeded` past `allowance`.
  static func decompress(_ bytes: [UInt8], allowance: Int) throws -> [UInt8] {
    guard let stream = ZSTD_createDStream() else {
      throw LicetError(.inputOutput, "no memory to decompress", remedy: "close other programs and try again")
    }
    defer { ZSTD_freeDStream(stream) }
    var sink = UnpackingSink(allowance: allowance)
    var chunk = [UInt8](repeating: 0, count: ZSTD_DStreamOutSize())
    try bytes.withUnsafeBytes { source in
      var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
      var pending = 1
      while input.pos < input.size || pending != 0 {
        let (produced, left) = try step(stream, &input, &chunk)
        try sink.append(chunk[..<produced])
        if left != 0, produced == 0, input.pos == input.size { throw UnpackingSink.cut }
        pending = left
      }
    }
    return sink.bytes
  }

  /// One piece: how many bytes it gave, and whether the frame wants more (0 at its end).
  private static func step(
    _ stream: OpaquePointer, _ input: inout ZSTD_inBuffer, _ chunk: inout [UInt8]
  ) throws -> (produced: Int, left: Int) {
    try chunk.withUnsafeMutableBytes { target in
      var output = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
      let result = ZSTD_decompressStream(stream, &output, &input)
      guard ZSTD_isError(result) == 0 else { throw UnpackingSink.damaged }
      return (output.pos, result)
    }
  }
}
