/// A 64-bit hash of bytes (FNV-1a with a final mix), the same in every process: it is written into files.
@inline(__always)
func stableHash(_ bytes: UnsafePointer<UInt8>, _ count: Int, seed: UInt64 = 0) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
  for index in 0..<count { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3 }
  return mixed(hash)
}

@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
  var hash = value
  hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
  hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
  return hash ^ (hash >> 32)
}
