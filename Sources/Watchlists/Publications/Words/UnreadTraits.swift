/// Traits of people that are never read, whoever publishes them: no rule asks for somebody's ethnicity or religion, and
/// what isn't kept can't be matched, shown or leaked.
enum UnreadTraits {
  /// Whether a column, element or property of that name holds such a trait: `ethnicity`, `Ethnic group`, `religion`.
  static func named(_ name: String) -> Bool {
    guard name.utf8.count >= 6 else { return false }
    return name.utf8Range(of: "thnic") != nil || name.utf8Range(of: "eligio") != nil
      || name.utf8Range(of: "THNIC") != nil || name.utf8Range(of: "ELIGIO") != nil
  }
}
