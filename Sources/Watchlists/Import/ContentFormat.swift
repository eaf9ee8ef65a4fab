import Vocabulary

/// What a plain file is, told from its content and never from its name.
enum ContentFormat: Sendable {
  /// One of OFAC's CSV files, which are read together.
  case treasury(TreasuryFile.Role)
  /// The annexes of one EU regulation, which are read together with those of the others.
  case annex
  /// A file that is a publication by itself.
  case single(SingleFileReader)

  /// - Throws: `LicetError.badInput` for an empty file, `.unknownFormat` for what is none of ours.
  static func recognize(_ file: InputFile) throws -> ContentFormat {
    guard let first = file.bytes.first(where: { $0 > 0x20 }) else {
      throw LicetError(.badInput, "the file is empty", remedy: "fetch it again", file: file.name)
    }
    let format: ContentFormat? =
      switch first {
      case UInt8(ascii: "{"): json(file)
      case UInt8(ascii: "<"): XMLRoot.name(of: file.bytes).flatMap { KnownFormats.byRoot[$0] }
      default: delimited(file)
      }
    if let format { return format }
    throw LicetError(
      .unknownFormat, "this is none of the formats that can be read",
      remedy: "import \(KnownFormats.summary)", file: file.name)
  }

  private static func json(_ file: InputFile) -> ContentFormat? {
    file.bytes.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes)
      var found: ContentFormat?
      do throws(JSONParser.Failure) {
        try parser.forEachMember { (parser, key, _) throws(JSONParser.Failure) in
          found = KnownFormats.byMember[key]
          // The rest of the document is read only once it is known what it is.
          if found != nil { throw JSONParser.Failure(message: "", offset: 0) }
          _ = try parser.value(depth: 1)
        }
      } catch { return found }
      return found
    }
  }

  private static func delimited(_ file: InputFile) -> ContentFormat? {
    let head = InputFile(name: file.name, bytes: Array(firstLine(file.bytes)))
    let tabs = Set((try? DelimitedText.rows(head, delimiter: 0x09).0.first?.fields) ?? [])
    if tabs.isSuperset(of: ["Effective_Date", "Name"]) {
      return .single { file, _ in try DeniedPersonsText.read(file) }
    }
    guard let fields = try? DelimitedText.rows(head).0.first?.fields else { return nil }
    let columns = Set(fields)
    return KnownFormats.byColumns.first { columns.isSuperset(of: $0.columns) }?.format
      ?? TreasuryFile.role(ofRow: fields).map { .treasury($0) }
  }

  private static func firstLine(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A }
  }
}
