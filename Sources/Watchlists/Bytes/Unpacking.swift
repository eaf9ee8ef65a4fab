import Vocabulary

/// Takes gzip, Zstandard and tar apart, told from content, until plain files are left.
public enum Unpacking {
  /// The plain files in `file`, members of archives named `ARCHIVE!MEMBER`; `file` itself where it is plain.
  /// - Throws: `LicetError` naming the file: `.corruptData`, or `.limitExceeded` for what grows or nests too far.
  public static func unpack(_ file: InputFile, limits: UnpackingLimits = UnpackingLimits()) throws
    -> [InputFile]
  {
    try unpack(file, limits: limits, depth: 0)
  }

  private static func unpack(_ file: InputFile, limits: UnpackingLimits, depth: Int) throws -> [InputFile] {
    guard let inner = try placing(file.name, { try open(file, limits: limits) }) else { return [file] }
    guard depth < limits.maximumDepth else {
      throw LicetError(
        .limitExceeded, "archives are nested deeper than \(limits.maximumDepth)",
        remedy: "unpack the file and import what is in it", file: file.name)
    }
    return try inner.flatMap { try unpack($0, limits: limits, depth: depth + 1) }
  }

  /// What is one layer below; nil where the file is plain.
  private static func open(_ file: InputFile, limits: UnpackingLimits) throws -> [InputFile]? {
    let allowance = limits.allowance(compressed: file.bytes.count)
    if Zstandard.recognizes(file.bytes) {
      return [InputFile(name: file.name, bytes: try Zstandard.decompress(file.bytes, allowance: allowance))]
    }
    if Gzip.recognizes(file.bytes) {
      return [InputFile(name: file.name, bytes: try Gzip.decompress(file.bytes, allowance: allowance))]
    }
    guard TarArchive.recognizes(file.bytes) else { return nil }
    return try TarArchive.members(of: file.bytes).map {
      InputFile(name: "\(file.name)!\($0.name)", bytes: $0.bytes)
    }
  }

  private static func placing<Value>(_ name: String, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch var error as LicetError {
      error.file = error.file ?? name
      throw error
    }
  }
}
