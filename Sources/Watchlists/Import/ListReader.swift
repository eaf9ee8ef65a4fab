public import Vocabulary

/// Reads publishers' files into snapshots: all of what is given, or nothing and an error.
public struct ListReader: Sendable {
  private let catalogue: Catalogue
  private let dating: Dating
  private let limits: UnpackingLimits

  public init(
    catalogue: Catalogue, citations: FederalRegisterTable, limits: UnpackingLimits = UnpackingLimits()
  ) {
    self.catalogue = catalogue
    self.dating = Dating(citations: citations)
    self.limits = limits
  }

  /// - Parameters:
  ///   - files: plain, gzip, Zstandard or tar of these; OFAC's sets with all their files.
  ///   - list: what an OFAC set, FollowTheMoney data or a statutory table is of, where it does not say; of a file that
  ///     holds several lists, the only one taken.
  ///   - asOf: the day the files speak for, where they do not say so themselves or say it wrongly.
  /// - Throws: `LicetError` naming file and line; nothing is read then.
  public func read(_ files: [InputFile], list: ListID? = nil, asOf: CalendarDay? = nil) throws -> ListImport {
    if let list { _ = try catalogue.entry(list) }
    var warnings: [Warning] = []
    let plain = try files.flatMap { try Unpacking.unpack($0, limits: limits) }.map { file in
      let (bytes, found) = TextCleaning.clean(file)
      warnings += found
      return InputFile(name: file.name, bytes: bytes)
    }
    guard !plain.isEmpty else {
      throw LicetError(
        .badInput, "there is no file to import", remedy: "name a publisher's file", file: files.first?.name)
    }
    let publications = try self.publications(plain, list: list)
    warnings += publications.flatMap(\.warnings)
    let snapshots = try publications.flatMap { publication in
      try self.snapshots(publication, of: files, list: list, asOf: asOf, &warnings)
    }
    return ListImport(snapshots: try sorted(snapshots, list: list, files: files), warnings: warnings)
  }

  private func publications(_ files: [InputFile], list: ListID?) throws -> [Publication] {
    let context = ReadingContext(catalogue: catalogue, list: list)
    var (treasury, annexes, publications): ([TreasuryFile], [InputFile], [Publication]) = ([], [], [])
    for file in files {
      switch try ContentFormat.recognize(file) {
      case .treasury(let role): treasury.append(try TreasuryFile(file, role: role))
      case .annex: annexes.append(file)
      case .single(let read): publications.append(try read(file, context))
      }
    }
    publications += try TreasurySet.assemble(treasury).map { TreasuryMapper.publication($0, list: list) }
    return publications + (annexes.isEmpty ? [] : [try JournalAnnexes.read(annexes)])
  }

  private func snapshots(
    _ publication: Publication, of files: [InputFile], list: ListID?, asOf: CalendarDay?,
    _ warnings: inout [Warning]
  ) throws -> [Snapshot] {
    let day = try self.day(of: publication, asOf: asOf)
    let name = publication.files.first?.name ?? ""
    let hash = Self.hash(of: publication, in: files)
    let groups = Dictionary(grouping: publication.entries) { $0.listing.list }
    return try groups.filter { list == nil || $0.key == list }.map { id, entries in
      try check(entries.count, of: id, publication, file: name)
      let (listings, joined) = Joining.join(entries.map { dating.settle($0) })
      warnings += repeatElement(
        Warning("rows of \(id) with the same name and country were joined", file: name), count: joined)
      return Snapshot(
        list: id, publication: publication.id, part: publication.part, format: publication.format, asOf: day,
        rows: entries.count, listings: listings, sha256: hash)
    }
  }

  /// A count out of its range is a file that was cut, or parsed in part.
  private func check(_ count: Int, of list: ListID, _ publication: Publication, file: String) throws {
    let range = try catalogue.entry(list).counts(ofPart: publication.part)
    guard !range.contains(count) else { return }
    throw LicetError(
      .countOutOfRange,
      "the file holds \(count) rows of \(list), where \(range.lowerBound) to \(range.upperBound) are expected: "
        + "it is cut, partial or not what it seems; nothing was imported",
      remedy:
        "fetch the whole file; if the list did change that much, set its floor and ceiling in catalogue.json",
      file: file)
  }

  private func day(of publication: Publication, asOf: CalendarDay?) throws -> CalendarDay {
    let name = publication.files.first?.name ?? ""
    if let day = asOf ?? publication.asOf
      ?? publication.files.lazy.compactMap({ SnapshotDay.inName($0.name) }).first
    {
      return day
    }
    throw LicetError(
      .badInput, "nothing says which day the file speaks for", remedy: "give it with --as-of YYYY-MM-DD",
      file: name)
  }

  /// The hash of the publisher's own bytes: of the file as given, before anything was unpacked.
  private static func hash(of publication: Publication, in files: [InputFile]) -> String {
    let names = Set(publication.files.map { $0.name.split(separator: "!").first.map(String.init) ?? $0.name })
    let hashes = files.filter { names.contains($0.name) }.map(\.sha256).unique.sorted()
    guard hashes.count != 1 else { return hashes[0] }
    return InputFile(name: "", bytes: Array(hashes.joined(separator: "\n").utf8)).sha256
  }

  private func sorted(_ snapshots: [Snapshot], list: ListID?, files: [InputFile]) throws -> [Snapshot] {
    guard !snapshots.isEmpty else {
      let what = list.map { "no row of \($0)" } ?? "no listing"
      throw LicetError(
        .badInput, "there is \(what) in it", remedy: "check that it is the file you mean",
        file: files.first?.name)
    }
    return snapshots.sorted {
      ($0.list, $0.part ?? "", $0.asOf, $0.publication) < ($1.list, $1.part ?? "", $1.asOf, $1.publication)
    }
  }
}
