import Vocabulary

/// The entries of a list that comes as XML, and what stands outside its records.
struct XMLEntries {
  let file: InputFile
  /// The outermost element, without what is in it.
  let root: XMLElement
  /// Values of elements outside records.
  let head: [String: String]
  let entries: [PublishedEntry]
  let warnings: [Warning]

  /// How many records the document holds, those without a name too.
  var recordCount: Int { entries.count + warnings.count }

  /// - Parameters:
  ///   - names: the elements that are records.
  ///   - entry: what a record says; nil for one without a name, which is left out and warned of.
  /// - Throws: `LicetError` with file and line where the document is damaged.
  static func read(
    _ file: InputFile, records names: Set<String>, entry: (XMLElement) -> PublishedEntry?
  ) throws -> XMLEntries {
    var (entries, warnings): ([PublishedEntry], [Warning]) = ([], [])
    let document = try XMLRecords.read(file, names: names) { record in
      if let entry = entry(record) { return entries.append(entry) }
      warnings.append(Warning("a record without a name was left out", file: file.name, line: record.line))
    }
    return XMLEntries(
      file: file, root: document.root, head: document.head, entries: entries, warnings: warnings)
  }

  /// The document as a publication whose format is its name.
  func publication(_ format: String, asOf: CalendarDay? = nil) -> Publication {
    Publication(
      id: format, format: format, asOf: asOf, files: [file], entries: entries, warnings: warnings)
  }
}
