/// The version of the program; the changelog has its heading.
enum Version {
  static let text = "0.1.0"
}
