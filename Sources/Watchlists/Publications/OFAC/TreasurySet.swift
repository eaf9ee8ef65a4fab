import Vocabulary

/// The files of one issue of an OFAC list, joined by entry number: names, addresses, alternative names, overlong
/// remarks.
struct TreasurySet {
  let names: TreasuryFile
  private(set) var addresses: [String: [DelimitedRow]] = [:]
  private(set) var alternatives: [String: [DelimitedRow]] = [:]
  private(set) var comments: [String: String] = [:]
  private(set) var files: [InputFile]
  private(set) var warnings: [Warning]
  private let numbers: Set<String>

  init(names: TreasuryFile) {
    self.names = names
    files = [names.file]
    warnings = names.warnings
    numbers = Set(names.rows.map { $0.fields[0].trimmed })
  }

  /// How many of the entries that `file` speaks of are in this set.
  func overlap(with file: TreasuryFile) -> Int { file.rows.count { numbers.contains($0.fields[0].trimmed) } }

  mutating func add(_ file: TreasuryFile) {
    files.append(file.file)
    warnings += file.warnings
    for row in file.rows {
      let number = row.fields[0].trimmed
      guard numbers.contains(number) else {
        let what = "rows of \(file.role.rawValue) for entries that the names file does not hold were left out"
        warnings.append(Warning(what, file: file.file.name, line: row.line))
        continue
      }
      switch file.role {
      case .addresses: addresses[number, default: []].append(row)
      case .alternatives: alternatives[number, default: []].append(row)
      case .comments: comments[number, default: ""] += row.fields[1]
      case .names: break
      }
    }
  }

  /// Sorts files into sets: each goes to the names file whose entries it speaks of.
  /// - Throws: `LicetError.badInput` where the names file is missing, or cannot be told from another.
  static func assemble(_ files: [TreasuryFile]) throws -> [TreasurySet] {
    var sets = files.filter { $0.role == .names }.map { TreasurySet(names: $0) }
    for file in files where file.role != .names {
      let overlaps = sets.map { $0.overlap(with: file) }
      guard let best = overlaps.max(), best > 0 else {
        throw LicetError(
          .badInput, "this file of \(file.role.rawValue) belongs to a names file that is not here",
          remedy: "import sdn.csv (or cons_prim.csv) of the same day together with it", file: file.file.name)
      }
      guard overlaps.count(where: { $0 == best }) == 1, let index = overlaps.firstIndex(of: best) else {
        throw LicetError(
          .badInput, "this file of \(file.role.rawValue) fits several of the names files",
          remedy: "import one day's files at a time", file: file.file.name)
      }
      sets[index].add(file)
    }
    return sets
  }
}
