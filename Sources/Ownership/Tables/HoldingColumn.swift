/// What a column of a table of holdings means, and how such columns are called.
public enum HoldingColumn: String, CaseIterable, Sendable {
  case owner
  case owned
  case share
  case leastShare = "share_min"
  case mostShare = "share_max"
  case percent
  case leastPercent = "percent_min"
  case mostPercent = "percent_max"
  case from
  case to
  case source
  case ownerName = "owner_name"
  case ownedName = "owned_name"

  /// Other names, in lower case with `_` between words.
  var synonyms: [String] {
    switch self {
    case .owner:
      ["owner_id", "holder", "shareholder", "shareholder_id", "parent", "parent_id", "interested_party"]
    case .owned: ["owned_id", "company", "company_id", "subsidiary", "child", "subject", "held", "investee"]
    case .share: ["stake", "fraction", "share_exact"]
    case .leastShare: ["min_share", "share_least", "share_from", "min"]
    case .mostShare: ["max_share", "share_most", "share_to", "max"]
    case .percent:
      ["percentage", "pct", "share_percent", "ownership_percent", "ownership_percentage", "ownership"]
    case .leastPercent: ["min_percent", "percentage_min"]
    case .mostPercent: ["max_percent", "percentage_max"]
    case .from: ["start", "start_date", "since", "valid_from", "date_from"]
    case .to: ["end", "end_date", "until", "valid_to", "date_to"]
    case .source: ["evidence", "citation", "source_url", "url", "reference"]
    case .ownerName: ["shareholder_name", "parent_name", "holder_name"]
    case .ownedName: ["company_name", "subsidiary_name", "subject_name"]
    }
  }

  /// The meaning of a column so called; nil where none is known.
  init?(header: String) {
    let word = Self.folded(header)
    guard let column = Self.allCases.first(where: { $0.rawValue == word || $0.synonyms.contains(word) })
    else {
      return nil
    }
    self = column
  }

  /// Lower case, what is neither letter nor digit as one `_`; `%` as `percent`.
  static func folded(_ header: String) -> String {
    header.lowercased().replacing("%", with: " percent ").split { !$0.isLetter && !$0.isNumber }
      .joined(separator: "_")
  }
}
