public import Vocabulary

public import struct Foundation.Data

/// A "Linked To" remark of the SDN list: OFAC's word for owning, controlling, acting for or supporting.
///
/// No holding and no percentage: a red flag about who stands behind a party.
public struct LinkedTo: Hashable, Sendable {
  /// The number of the listing that has the remark.
  public let uid: String
  public let name: String
  /// The name the remark gives.
  public let linkedTo: String
  /// The numbers of the listings of that name; empty where none is known.
  public let linkedUIDs: [String]

  /// Reads the columns `uid`, `name`, `linked_to_name` and `linked_to_uids`.
  /// - Throws: `LicetError.badInput` where one of them is missing.
  public static func read(_ data: Data, file: String) throws(LicetError) -> [LinkedTo] {
    let table = try SmallTable(
      data, file: file, columns: ["uid", "name", "linked_to_name", "linked_to_uids"])
    return table.rows.map { row in
      LinkedTo(
        uid: row["uid"], name: row["name"], linkedTo: row["linked_to_name"],
        linkedUIDs: row["linked_to_uids"].split { $0 == ";" || $0 == " " || $0 == "|" || $0 == "," }.map(
          String.init))
    }
  }
}
