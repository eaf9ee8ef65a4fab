/// The sections of a compiled index, in file order. Each is an array of one fixed-size record, 64-byte aligned.
enum IndexSection: Int, CaseIterable {
  /// UTF-8 and other bytes that records point into.
  case text
  case listings
  /// Names of listings, then their addresses.
  case names
  /// Term numbers of every name, name by name.
  case nameTerms
  case terms
  /// Name numbers of every term, term by term, ascending; addresses come last.
  case postings
  /// Buckets of `variants`: 2^n + 1 offsets.
  case variantBuckets
  /// Term numbers under the hashes of their deletions, sounds, consonants and groups.
  case variants
  /// Buckets of `compounds`: 2^n + 1 offsets.
  case compoundBuckets
  /// Name numbers under the hashes of neighboring tokens written together.
  case compounds
  /// Buckets of `identifiers`: 2^n + 1 offsets.
  case identifierBuckets
  /// Listing numbers under the hashes of their identifiers.
  case identifiers
  /// Ids of the lists, as `TextRange`s.
  case lists
  /// Opaque bytes of the World's maker (its manifest).
  case manifest
}
