public import Vocabulary

public import struct Foundation.Data

/// Reads who is whose subsidiary from a list that names parents without a share, as the Section 1260H list does: columns
/// `Clean Name` (or `Name`), `Parent Name` and `Start date`.
///
/// The parties' ids are their names. Nothing says how much a parent holds, nor since when: the holdings are of an unknown
/// share and of all time, and a rule never finds more than *undetermined* through them.
public enum ParentNames {
  /// - Parameters:
  ///   - list: what sources call the list.
  ///   - file: what errors call it.
  /// - Throws: `LicetError.badInput` where a column is missing.
  public static func read(
    _ data: Data, list: String = "Section 1260H list", file: String
  ) throws(LicetError) -> OwnershipGraphBuilder {
    let rows = try SmallTable(data, file: file, columns: ["Name", "Parent Name"])
    var builder = OwnershipGraphBuilder()
    builder.file = file
    var places: [String: Int] = [:]
    var pairs: [(owner: String, owned: String, editions: [String], line: Int)] = []
    for row in rows.rows {
      let owner = row["Parent Name"]
      let owned = row["Clean Name"].isEmpty ? row["Name"] : row["Clean Name"]
      guard !owner.isEmpty, !owned.isEmpty, owner != owned else { continue }
      let place = places[owner + "\n" + owned] ?? pairs.count
      if place == pairs.count {
        places[owner + "\n" + owned] = place
        pairs.append((owner, owned, [], row.line))
      }
      let edition = row["Start date"]
      if !edition.isEmpty, !pairs[place].editions.contains(edition) { pairs[place].editions.append(edition) }
    }
    for pair in pairs {
      for name in [pair.owner, pair.owned] where !builder.holds(name) {
        builder.describe(name, OwnershipParty(name: name, kind: .organization))
      }
      let editions = pair.editions.isEmpty ? "" : " of " + pair.editions.sorted().joined(separator: ", ")
      builder.hold(
        pair.owner, of: pair.owned, .unknown,
        source: "\(list)\(editions): named as the parent; the share is not stated",
        line: pair.line)
    }
    return builder
  }
}
