private import CPrefetch

/// A multimap from hashes to numbers, compiled to two arrays: 2^n + 1 offsets and the numbers bucket by bucket.
///
/// A number lies with forty bits of its hash, the bucket's among them, so that what is found under a hash does not depend
/// on how much else the multimap holds. Numbers are below 2^24.
struct HashBucketsBuilder {
  private var hashes: [UInt64] = []
  private var values: [UInt64] = []

  mutating func reserve(_ count: Int) {
    hashes.reserveCapacity(count)
    values.reserveCapacity(count)
  }

  mutating func add(_ value: UInt32, under hash: UInt64) {
    hashes.append(hash)
    values.append(hash << HashBuckets.numberBits | UInt64(value) & HashBuckets.numberMask)
  }

  /// - Returns: offsets and numbers, as bytes of the index file. Numbers of a bucket stand in the order they were added.
  func compiled() -> (buckets: [UInt8], values: [UInt8]) {
    let count = HashBuckets.bucketCount(for: hashes.count)
    let mask = UInt64(count - 1)
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for hash in hashes { offsets[Int(hash & mask) + 1] += 1 }
    for bucket in 0..<count { offsets[bucket + 1] += offsets[bucket] }
    var next = offsets
    var sorted = [UInt64](repeating: 0, count: values.count)
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
  private let values: UnsafePointer<UInt64>
  private let mask: UInt64

  /// Both as `HashBucketsBuilder.compiled` made them; there are always two buckets or more.
  init(buckets: UnsafePointer<UInt32>, bucketWords: Int, values: UnsafePointer<UInt64>) {
    offsets = buckets
    self.values = values
    mask = UInt64(bucketWords - 2)
  }

  @inline(__always)
  func forEach(under hash: UInt64, _ visit: (UInt32) -> Void) {
    let bucket = Int(hash & mask)
    let kept = hash << Self.numberBits
    for index in Int(offsets[bucket])..<Int(offsets[bucket + 1]) {
      let value = values[index]
      if value & ~Self.numberMask == kept { visit(UInt32(truncatingIfNeeded: value & Self.numberMask)) }
    }
  }

  /// The same under each of a few hashes.
  ///
  /// Their buckets lie far apart. All are asked for before the first is read, for memory answers many questions at once
  /// nearly as fast as one.
  @inline(__always)
  func forEach(underEach hashes: UnsafeBufferPointer<UInt64>, _ visit: (UInt32) -> Void) {
    for hash in hashes { prefetch_line(offsets + Int(hash & mask)) }
    for hash in hashes { prefetch_line(values + Int(offsets[Int(hash & mask)])) }
    for hash in hashes { forEach(under: hash, visit) }
  }

  /// Whether nothing stands under any hash.
  var isEmpty: Bool { offsets[Int(mask) + 1] == 0 }

  static let numberBits: UInt64 = 24
  static let numberMask: UInt64 = 0x00ff_ffff

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
