import Regulations
import Vocabulary

/// Counts and moments in law files.
extension Fields {
  mutating func count(_ key: String) throws(LicetError) -> Int {
    let text = try text(key)
    guard let count = Int(text), count >= 0 else {
      throw failure("'\(text)' is no count", remedy: "write digits, such as 60", at: node[key])
    }
    return count
  }

  mutating func moment(_ key: String) throws(LicetError) -> EffectiveDate {
    let text = try text(key)
    guard let date = EffectiveDate(text) else {
      throw failure(
        "'\(text)' is not a date", remedy: "write yyyy-mm-dd or an RFC 3339 instant", at: node[key])
    }
    return date
  }
}
