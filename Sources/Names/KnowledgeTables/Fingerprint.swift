/// FNV-1a, 64 bits: a fast hash of short words and of the tables' bytes. Not a defense against chosen collisions.
struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Eight bytes at a step: another value than byte by byte, for whole files.
  mutating func addWhole(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    let steps = raw.count / 8
    for step in 0..<steps {
      let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: step * 8, as: UInt64.self))
      value = Self.chain(value, eight)
    }
    add(UnsafeBufferPointer(rebasing: bytes[(steps * 8)...]))
  }

  @inline(__always)
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(bytes)
    return fingerprint.value
  }

  /// One hash for a sequence of words, word after word.
  @inline(__always)
  static func chain(_ sequence: UInt64, _ word: UInt64) -> UInt64 {
    var mixed = (sequence ^ word) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 32
    return mixed
  }

  /// 16 hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
