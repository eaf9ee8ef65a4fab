import Vocabulary

/// The FCC's Covered List as the table of its page: a sentence for each entry, which names equipment and who makes it.
enum CoveredEquipment {
  private static let equipment = "covered_equipment_or_services"
  private static let inclusion = "date_of_inclusion_on_covered_list"

  /// - Throws: `LicetError.badInput` with file and line where the table is damaged.
  static func read(_ file: InputFile) throws -> Publication {
    try TableEntries.read(file, format: "us-fcc-csv", columns: [equipment, inclusion], entries: entries)
  }

  private static func entries(_ row: inout TableRow) -> [PublishedEntry] {
    let sentence = row[equipment]
    let makers = makers(in: sentence)
    let named = makers.isEmpty ? [category(sentence)] : makers
    let start = row.day(inclusion, upTo: "Updated:")
    return named.filter { !$0.isEmpty }.map { name in
      var listing = Listing(
        list: "us-fcc", sourceID: nil, id: "", kind: makers.isEmpty ? nil : .organization,
        names: EntryNames(name).names)
      // A subsidiary stands behind its parent in the sentence.
      if let parent = makers.first, parent != name { listing.linkedTo = [parent] }
      listing.remarks = sentence
      listing.row = row.published
      return PublishedEntry(listing: listing, start: start)
    }
  }

  /// Whom the sentence names; empty for equipment of whatever maker.
  private static func makers(in sentence: String) -> [String] {
    let exception = sentence.utf8Range(of: "except")
    let head = exception.map { String(sentence[..<$0.lowerBound]) } ?? sentence
    let marks: [StaticString] = [" produced by ", " provided by ", "indirectly, by "]
    guard let mark = marks.lazy.compactMap({ head.utf8Range(of: $0) }).first else { return [] }
    let names = head[mark.upperBound...]
    let ends: [StaticString] = [
      ", including ", ", to the extent", ", subject to ", " subject to ", " or any of its ",
    ]
    let end = ends.compactMap { names.utf8Range(of: $0)?.lowerBound }.min()
    let text = end.map { names[..<$0] } ?? (names.last == "." ? names.dropLast() : names)
    return String(text).parts(" and its wholly-owned subsidiary ")
  }

  /// What is covered whoever makes it, without exceptions and footnote marks.
  private static func category(_ sentence: String) -> String {
    let end = sentence.utf8Range(of: "except")?.lowerBound ?? sentence.endIndex
    let words = sentence[..<end].filter { !"†‡^£³#".contains($0) }.replacing("Visit - ", with: "")
    return PublishedName.tidied(String(words.reversed().drop { " —,".contains($0) }.reversed()))
  }
}
