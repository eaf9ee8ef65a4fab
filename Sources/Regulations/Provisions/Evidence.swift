/// How a value of the law tree was established.
public enum Evidence: String, Codable, Sendable, CaseIterable {
  /// The text of the law was read.
  case primary
  /// A digest by an agency or a law firm.
  case secondary
  /// General knowledge: to be checked before anybody relies on it.
  case general
}
