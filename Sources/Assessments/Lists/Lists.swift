public import Vocabulary
public import Watchlists

public import struct Foundation.URL

/// The lists on disk: the catalogue, imports, differences.
public enum Lists {
  /// Every list Licet knows, loaded or not, by id.
  ///
  /// - Parameter home: the folder that holds the data files Licet ships with; nil to look in the usual places.
  public static func catalog(home: URL? = nil) throws -> [CatalogueEntry] {
    try WorldBuilder.catalogue(home: home).entries
  }

  /// Reads official files (plain, gzip, zstd or tar of them; format recognized from content) into `data`, all or none.
  ///
  /// - Parameters:
  ///   - list: which list the files are; nil to recognize it from the content.
  ///   - asOf: the day the files speak for; nil for the day they state themselves, in their text or their name.
  /// - Throws: `LicetError`, after which the previous snapshots are still in force.
  public static func importFiles(
    _ files: [URL], list: ListID? = nil, asOf: CalendarDay? = nil, data: URL, home: URL? = nil
  ) throws -> ImportReport {
    try WorldBuilder(home: home).importFiles(files, list: list, asOf: asOf, into: ListStore(folder: data))
  }

  /// What changed between two files of the same lists.
  ///
  /// - Parameter list: the only list to compare; nil for all the files hold.
  public static func diff(_ old: URL, _ new: URL, list: ListID? = nil, home: URL? = nil) throws -> ListDiff {
    let reader = try WorldBuilder.reader(home: home)
    // A file that states no day can still be compared: the day plays no part in a difference.
    let day = CalendarDay(daysSinceEpoch: 0)
    func read(_ file: URL) throws -> ListImport {
      try reader.read([InputFile(contentsOf: file)], list: list, asOf: day)
    }
    return ListDiff(from: try read(old), to: try read(new))
  }
}
