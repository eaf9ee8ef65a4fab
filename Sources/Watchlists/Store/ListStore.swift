public import Foundation
public import Vocabulary

/// The data folder: the publishers' files as they came, a manifest of what was imported, and compiled World files.
///
/// The manifest is replaced last, in one step: an import that is cut off leaves the former state in force.
public struct ListStore: Sendable {
  public let folder: URL

  public init(folder: URL) { self.folder = folder }

  /// - Throws: `LicetError.corruptData` where the manifest is there and cannot be understood.
  public func manifest() throws -> ListManifest {
    guard FileManager.default.fileExists(atPath: manifestFile.path) else { return ListManifest() }
    let file = try InputFile(contentsOf: manifestFile)
    guard let manifest = try? JSONDecoder().decode(ListManifest.self, from: Data(file.bytes)),
      manifest.version == ListManifest.currentVersion
    else {
      throw LicetError(
        .corruptData, "the manifest of the data folder cannot be understood",
        remedy: "import the lists again into an empty folder (--data)", file: manifestFile.path)
    }
    return manifest
  }

  /// A change of the manifest that is ready to take effect.
  public struct Change: Sendable {
    public let manifest: ListManifest
    fileprivate let entry: ListManifest.Import
  }

  /// Keeps `files` and works out the manifest with what was read from them, without putting it in force; the same
  /// files again replace their former import.
  /// - Parameters:
  ///   - files: as given to `ListReader.read`, from which `imported` was read.
  ///   - list: as given to `ListReader.read`.
  ///   - asOf: as given to `ListReader.read`.
  /// - Throws: `LicetError.inputOutput`; the former state then stands.
  public func prepare(
    _ files: [InputFile], _ imported: ListImport, list: ListID? = nil, asOf: CalendarDay? = nil
  ) throws -> Change {
    var manifest = try manifest()
    try makeFolder(sources)
    let kept = try files.map { try keep($0) }
    let entry = ListManifest.Import(
      sources: kept, list: list, asOf: asOf, entries: imported.snapshots.map { ListManifest.Entry($0) })
    manifest.add(entry)
    return Change(manifest: manifest, entry: entry)
  }

  /// Puts a change in force, in one step, beside what other programs imported since it was prepared.
  public func commit(_ change: Change) throws {
    try makeFolder(folder)
    try FileLock.hold(folder.appending(path: ".lock")) {
      var manifest = try manifest()
      manifest.add(change.entry)
      try write(manifest)
    }
  }

  /// Keeps files and puts what was read from them in force; see `prepare`.
  public func add(
    _ files: [InputFile], _ imported: ListImport, list: ListID? = nil, asOf: CalendarDay? = nil
  ) throws {
    try commit(prepare(files, imported, list: list, asOf: asOf))
  }

  /// Reads the snapshots in force again from the kept files.
  /// - Throws: `LicetError.corruptData` where a kept file is missing or was changed.
  public func snapshotsInForce(_ reader: ListReader) throws -> [Snapshot] {
    let manifest = try manifest()
    let wanted = manifest.inForce
    let needed = manifest.imports.filter { entry in entry.entries.contains { wanted.contains($0) } }
    let read = try needed.flatMap { try snapshots(of: $0, reader) }
    return wanted.compactMap { entry in read.last { entry.matches($0) } }
  }

  /// Reads all snapshots at hand again, superseded ones too, oldest import first.
  public func allSnapshots(_ reader: ListReader) throws -> [Snapshot] {
    try manifest().imports.flatMap { try snapshots(of: $0, reader) }
  }

  private func snapshots(of entry: ListManifest.Import, _ reader: ListReader) throws -> [Snapshot] {
    let files = try entry.sources.map { source in
      let place = sources.appending(path: source.sha256)
      guard let file = try? InputFile(contentsOf: place), file.sha256 == source.sha256 else {
        throw changed(source)
      }
      return InputFile(name: source.name, bytes: file.bytes)
    }
    return try reader.read(files, list: entry.list, asOf: entry.asOf).snapshots
  }

  /// A hash over everything a World is built from: 16 hex digits of SHA-256.
  /// - Parameters:
  ///   - factsHash: `Facts.hash`.
  ///   - entries: the snapshots in force; none where nothing is loaded.
  ///   - others: what else answers rest on, in words.
  public static func edition(
    factsHash: String, inForce entries: [ListManifest.Entry], others: [String] = []
  ) -> String {
    let lines = entries.map { "\($0.list) \($0.part ?? "-") \($0.asOf) \($0.sha256)" }.sorted()
    let text = ([factsHash] + others + lines).joined(separator: "\n")
    return String(InputFile(name: "", bytes: Array(text.utf8)).sha256.prefix(16))
  }

  /// Where the compiled World of an edition lies, whether it is there or not.
  public func worldFile(edition: String) -> URL { worlds.appending(path: "world-\(edition).licet") }

  /// Puts the compiled World of an edition into its place in one step.
  /// - Throws: `LicetError.inputOutput`; nothing is lost then.
  public func writeWorld(_ bytes: [UInt8], edition: String) throws {
    try makeFolder(worlds)
    try AtomicFile.write(bytes, to: worldFile(edition: edition))
  }

  /// Takes away compiled Worlds of other editions; one that another program has mapped lives on until it is closed.
  public func removeSupersededWorlds(keeping edition: String) {
    let kept = worldFile(edition: edition).lastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: worlds.path)) ?? []
    for name in names where name.hasPrefix("world-") && name != kept {
      try? FileManager.default.removeItem(at: worlds.appending(path: name))
    }
  }

  private var manifestFile: URL { folder.appending(path: "manifest.json") }
  private var sources: URL { folder.appending(path: "sources") }
  private var worlds: URL { folder.appending(path: "worlds") }

  private func keep(_ file: InputFile) throws -> ListManifest.Source {
    let hash = file.sha256
    let place = sources.appending(path: hash)
    if (try? InputFile(contentsOf: place))?.sha256 != hash { try AtomicFile.write(file.bytes, to: place) }
    return ListManifest.Source(
      name: file.name.split(separator: "/").last.map(String.init) ?? file.name, sha256: hash)
  }

  private func write(_ manifest: ListManifest) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(manifest) else {
      throw LicetError(
        .inputOutput, "cannot write the manifest", remedy: "try again", file: manifestFile.path)
    }
    try AtomicFile.write([UInt8](data), to: manifestFile)
  }

  private func makeFolder(_ url: URL) throws {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw LicetError(
        .inputOutput, "cannot make the folder", remedy: "name a folder you may write to with --data",
        file: url.path)
    }
  }

  private func changed(_ source: ListManifest.Source) -> LicetError {
    LicetError(
      .corruptData, "a kept file was changed or taken away since it was imported",
      remedy: "import \(source.name) again",
      file: sources.appending(path: source.sha256).path)
  }
}
