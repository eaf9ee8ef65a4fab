import Vocabulary

/// A relationship record through its versions.
struct BODSRelationship {
  /// What one statement says of it.
  private struct Version {
    let statement: BODSStatement
    let holdings: [BODSHolding]
    /// Since and until when it is what counts.
    var begin: CalendarDay?
    var end: CalendarDay?

    /// Its holdings, in the time for which it counts.
    var current: [BODSHolding] {
      holdings.map { holding in
        var holding = holding
        if let begin { holding.begin(noEarlierThan: begin) }
        if let end { holding.end(noLaterThan: end) }
        return holding
      }
    }
  }

  let recordID: String
  /// Where the latest statement stands.
  let line: Int
  /// Ids of the records that an indirect interest is made of, by the latest version.
  let components: [String]
  /// The interests of the latest version that has any.
  let interests: [BODSInterest]
  /// Every holding with the statement it rests on, held in its own time.
  let holdings: [(holding: BODSHolding, statement: BODSStatement)]

  /// - Parameters:
  ///   - statements: of one record, the latest last.
  ///   - ends: the ids of owner and owned that a statement names.
  init(_ statements: [BODSStatement], ends: (BODSStatement) -> (owner: String, owned: String)) {
    recordID = statements.last?.recordID ?? ""
    line = statements.last?.line ?? 0
    components = statements.last?.details?["componentRecords"]?.items.compactMap(\.text) ?? []
    var (versions, latest): ([Version], [BODSInterest]) = ([], [])
    for statement in statements {
      let interests = statement.details?["interests"]?.items.map { BODSInterest($0) } ?? []
      let (owner, owned) = ends(statement)
      var holdings = Self.counted(interests).map { interest in
        BODSHolding(
          owner: owner, owned: owned, share: interest.ownership, from: interest.from, to: interest.to,
          isIndirect: interest.isIndirect, isStated: interest.type == .ownership && interest.share != nil)
      }
      // A closing statement need not repeat what it closes.
      if statement.isClosed, interests.isEmpty, let former = versions.last { holdings = former.holdings }
      if statement.isClosed {
        for place in holdings.indices { holdings[place].end(noLaterThan: statement.day) }
      }
      if !interests.isEmpty { latest = interests }
      versions.append(Version(statement: statement, holdings: holdings))
    }
    interests = latest
    holdings = Self.succession(versions).flatMap { version in
      version.current.filter(\.isEver).map { ($0, version.statement) }
    }
  }

  /// Whether it counts as ownership of any size because nobody says what it is.
  var isUntold: Bool {
    Self.counted(interests).contains { interest in
      interest.type == .possibleOwnership && (interest.code == nil || interest.code?.hasPrefix("un") == true)
    }
  }

  /// Shares, where there are any; else what may be ownership. No word on the interests may mean any.
  private static func counted(_ interests: [BODSInterest]) -> [BODSInterest] {
    if interests.isEmpty { return [.untold] }
    let shares = interests.filter { $0.type == .ownership }
    return shares.isEmpty ? interests.filter { $0.type == .possibleOwnership } : shares
  }

  /// Each version holds until the next: from the day that one's interests began, where they are newer, else from the
  /// day it was made. A version that says the same takes the former's place whole.
  private static func succession(_ versions: [Version]) -> [Version] {
    var past: [Version] = []
    for var version in versions {
      if let former = past.last {
        if former.holdings.count == version.holdings.count,
          zip(former.holdings, version.holdings).allSatisfy({ $0.isSame(as: $1) })
        {
          past.removeLast()
          version.begin = former.begin
        } else {
          let (before, now) = (
            former.holdings.compactMap(\.from).max(), version.holdings.compactMap(\.from).max()
          )
          let begun = now.flatMap { now in before.map { $0 < now } ?? true ? now : nil }
          let change = begun ?? version.statement.day
          let last = change.advanced(by: -1)
          for place in past.indices { past[place].end = min(past[place].end ?? last, last) }
          version.begin = change
        }
      }
      past.append(version)
    }
    return past
  }
}
