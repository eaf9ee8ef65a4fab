/// A multimap from hashes to numbers, compiled to two arrays: 2^n + 1 offsets and the numbers bucket by bucket.
///
/// A number carries eight bits of its hash, so that of the others in a bucket only one in 256 is looked at in vain; users
/// check what they find. Numbers are below 2^24.
struct HashBucketsBuilder {
  private var hashes: [UInt64] = []
  private var values: [UInt32] = []

  mutating func reserve(_ count: Int) {
    hashes.reserveCapacity(count)
    values.reserveCapacity(count)
  }

  mutating func add(_ value: UInt32, under hash: UInt64) {
    hashes.append(hash)
    values.append(HashBuckets.fingerprint(hash) | value & HashBuckets.numberMask)
  }

  /// - Returns: offsets and numbers, as bytes of the index file. Numbers of a bucket stand in the order they were added,
  ///   each once.
  func compiled() -> (buckets: [UInt8], values: [UInt8]) {
    let count = HashBuckets.bucketCount(for: hashes.count)
    let mask = UInt64(count - 1)
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for hash in hashes { offsets[Int(hash & mask) + 1] += 1 }
    for bucket in 0..<count { offsets[bucket + 1] += offsets[bucket] }
    var next = offsets
    var sorted = [UInt32](repeating: 0, count: values.count)
    for index in hashes.indices {
      let bucket = Int(hashes[index] & mask)
      sorted[Int(next[bucket])] = values[index]
      next[bucket] += 1
    }
    return (bytes(of: offsets), bytes(of: sorted))
  }
}

/// The compiled multimap, wherever its bytes lie.
struct HashBuckets {
  private let offsets: UnsafePointer<UInt32>
  private let values: UnsafePointer<UInt32>
  private let mask: UInt64

  /// Both as `HashBucketsBuilder.compiled` made them; there are always two buckets or more.
  init(buckets: UnsafePointer<UInt32>, bucketWords: Int, values: UnsafePointer<UInt32>) {
    offsets = buckets
    self.values = values
    mask = UInt64(bucketWords - 2)
  }

  @inline(__always)
  func forEach(under hash: UInt64, _ visit: (UInt32) -> Void) {
    let bucket = Int(hash & mask)
    let fingerprint = Self.fingerprint(hash)
    for index in Int(offsets[bucket])..<Int(offsets[bucket + 1]) {
      let value = values[index]
      if value & ~Self.numberMask == fingerprint { visit(value & Self.numberMask) }
    }
  }

  static let numberMask: UInt32 = 0x00ff_ffff

  @inline(__always)
  static func fingerprint(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & ~numberMask }

  static func bucketCount(for entries: Int) -> Int {
    var count = 2
    while count < entries { count *= 2 }
    return count
  }
}

/// The bytes of an array of plain records, in memory order.
func bytes<Record: BitwiseCopyable>(of records: [Record]) -> [UInt8] {
  records.withUnsafeBytes { [UInt8]($0) }
}
