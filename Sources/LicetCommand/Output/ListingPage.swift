import Documents
import Licet

/// A whole listing for people.
struct ListingPage {
  let lines: ListingLines
  let style: Style

  var text: String {
    let listing = lines.listing
    let pairs: [(label: String, text: String)] =
      [("listing", listing.id), ("kind", listing.kind?.rawValue ?? "")]
      + listing.names.dropFirst().map { ("also named", Self.words($0)) } + lines.terms
      + listing.birthDates.map { ("born", $0.iso) }
      + listing.identifiers.map { ("identifier", Self.words($0)) }
      + listing.addresses.map { ("address", Self.words($0)) }
      + listing.linkedTo.map { ("linked to", $0) }
      + [("remarks", listing.remarks ?? ""), ("published at", listing.sourceAddress ?? "")]
    let row = listing.row.filter { !$0.value.isEmpty }
    let published = row.isEmpty ? [] : ["", style.heading("As published")]
    return
      ([style.heading(listing.primaryName.printable)] + ListingLines.lines(pairs, style) + published
      + Table.lines(row.map { [$0.column.printable, $0.value.printable] }, indent: 2)).joined(separator: "\n")
      + "\n"
  }

  private static func words(_ name: ListedName) -> String {
    let notes = [name.role == .former ? "former" : nil, name.strength == .weak ? "weak alias" : nil]
      .compactMap { $0 }
    return name.text + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
  }

  private static func words(_ identifier: Identifier) -> String {
    let country = identifier.country.map { " (\($0.name))" } ?? ""
    return [identifier.type, identifier.value].filter { !$0.isEmpty }.joined(separator: " ") + country
  }

  private static func words(_ address: Address) -> String {
    [address.text, address.country?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
