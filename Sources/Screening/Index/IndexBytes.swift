import Vocabulary

import struct Foundation.URL

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The bytes of a compiled index: a file mapped into memory, or a buffer of our own. Immutable, page-aligned.
///
/// `@unchecked Sendable`: the memory is written before `init` returns and never after; `deinit` alone releases it.
final class IndexBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Copies `source` into memory of its own.
  init(copying source: [UInt8]) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(source.count, 1), alignment: 64)
    buffer.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<source.count])
    isMapped = false
  }

  /// Maps the file at `url`, without reading it.
  /// - Throws: `LicetError.inputOutput` where it can't be opened, `.corruptData` where it is empty.
  init(mapping url: URL) throws {
    let descriptor = open(url.path, O_RDONLY)
    guard descriptor >= 0 else { throw Self.failure("can't be opened", at: url) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure("can't be measured", at: url) }
    let length = Int(status.st_size)
    guard length > 0 else {
      throw LicetError(
        .corruptData, "the compiled World is empty", remedy: "import the lists again", file: url.path)
    }
    guard let start = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      throw Self.failure("can't be mapped", at: url)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: length)
    isMapped = true
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.baseAddress?.deallocate()
    }
  }

  private static func failure(_ what: String, at url: URL) -> LicetError {
    LicetError(
      .inputOutput, "the compiled World \(what): \(String(cString: strerror(errno)))",
      remedy: "check that the file exists and may be read", file: url.path)
  }
}
