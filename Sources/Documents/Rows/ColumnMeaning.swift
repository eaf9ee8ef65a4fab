/// What a column of a table holds.
package enum ColumnMeaning: Hashable {
  /// The asker's own reference.
  case id
  /// A field of a party; `side` is 0 where a row holds one party, 0 or 1 where it holds two.
  case field(side: Int, PartyField)
}
