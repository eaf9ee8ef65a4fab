#if Desk
import Documents

extension Words {
  /// What a listing is, was and touches.
  enum Listing {
    static let names = "Names"
    static let history = "History"
    static let book = "In our book"
    static let nobodyInBook = "No counterparty of the book is in an alert with this listing."
    static let row = "The publisher's own row"
    static let requirement = "License requirement"
    static let policy = "Review policy"
    static let identifiers = "Numbers and dates"
    static let state = "State"
    static let weak = "weak alias"
    static func born(_ day: String) -> String { "born \(day)" }

    static let noDay = "no day known"
    static let noDayAtAll = "No day is known."
    static let anAmendment = "an amendment"
    static let removed = "removed"
    static func inForce(_ source: String?) -> String { "in force (\(source ?? "no source named"))" }

    static let related = "Owners, owned and linked"
    static let linked = "linked by the publisher"
    static let noOwnership =
      "The desk was not told who owns whom: begin it with --ownership and a file of BODS, GLEIF or CSV."
    static let notInOwnership = "The ownership data hold no party of this name."
    static func owns(_ share: String) -> String { "owns \(share)" }
    static func owned(_ share: String) -> String { "owned at \(share)" }
    static func more(_ count: Int) -> String { "\(count.grouped) more" }

    /// The script of a name, by its first letter that is not Latin; empty for a Latin one.
    static func script(of name: String) -> String {
      for scalar in name.unicodeScalars {
        switch scalar.value {
        case 0x370...0x3FF: return "Greek"
        case 0x400...0x52F: return "Cyrillic"
        case 0x530...0x58F: return "Armenian"
        case 0x590...0x5FF: return "Hebrew"
        case 0x600...0x77F, 0x8A0...0x8FF: return "Arabic"
        case 0x900...0x97F: return "Devanagari"
        case 0xE00...0xE7F: return "Thai"
        case 0x10A0...0x10FF: return "Georgian"
        case 0x3040...0x30FF: return "Japanese"
        case 0xAC00...0xD7AF: return "Korean"
        case 0x3400...0x9FFF: return "Chinese characters"
        default: continue
        }
      }
      return ""
    }
  }
}
#endif
