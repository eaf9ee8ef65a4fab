import Vocabulary

/// Makes parties and holdings of BODS statements.
struct BODSAssembly {
  private(set) var builder = OwnershipGraphBuilder()
  /// The ids of entity and person records.
  private var described: [String] = []

  init(file: String) { builder.file = file }

  mutating func add(_ statements: [BODSStatement]) {
    let records = Self.records(statements)
    for record in records { describe(record) }
    var relationships: [BODSRelationship] = []
    for record in records where record.last?.kind == .relationship {
      relationships.append(relationship(record))
    }
    warnOfUse(relationships)
    hold(relationships)
  }

  /// The statements of each record in the order of their dates, records in the order of the file.
  private static func records(_ statements: [BODSStatement]) -> [[BODSStatement]] {
    var (places, records): ([String: Int], [[BODSStatement]]) = ([:], [])
    for statement in statements {
      if let place = places[statement.recordID] {
        records[place].append(statement)
      } else {
        places[statement.recordID] = records.count
        records.append([statement])
      }
    }
    return records.map { record in
      record.enumerated().sorted {
        ($0.element.day, $0.element.date, $0.offset) < ($1.element.day, $1.element.date, $1.offset)
      }
      .map(\.element)
    }
  }

  // MARK: Parties

  private mutating func describe(_ record: [BODSStatement]) {
    guard let latest = record.last, latest.kind != .relationship else { return }
    // A closing statement need not repeat the details.
    let details = record.last { $0.details?["name"] != nil || $0.details?["names"] != nil } ?? latest
    builder.describe(latest.recordID, OwnershipParty(bods: details))
    described.append(latest.recordID)
  }

  /// The id of an end; a party of its own where it names no record, or one that nobody describes.
  private mutating func party(_ end: BODSEnd?, _ role: String, _ statement: BODSStatement) -> String {
    switch end {
    case .record(let id)?:
      if !builder.holds(id) {
        let near = NearestWord.to(id, among: described).map { "; did you mean '\($0)'?" } ?? ""
        builder.warn(
          "the \(role) '\(id)' of relationship '\(statement.recordID)' is described by no statement\(near)",
          line: statement.line)
        builder.describe(id, OwnershipParty(name: "", unspecified: "described by no statement"))
      }
      return id
    case .unspecified(let reason, let description)?:
      let id = statement.recordID + "/" + role
      builder.describe(
        id,
        OwnershipParty(name: "", unspecified: reason + (description.map { ": \($0)" } ?? "")))
      return id
    case nil:
      builder.warn("a relationship names no \(role)", line: statement.line)
      let id = statement.recordID + "/" + role
      builder.describe(id, OwnershipParty(name: "", unspecified: "unknown"))
      return id
    }
  }

  // MARK: Holdings

  private mutating func relationship(_ record: [BODSStatement]) -> BODSRelationship {
    var ends: [String: (owner: String, owned: String)] = [:]
    var known: (owner: BODSEnd?, owned: BODSEnd?) = (nil, nil)
    for statement in record {
      // A closing statement need not repeat the ends.
      let owner = BODSEnd(statement.details?["interestedParty"]) ?? known.owner
      let owned = BODSEnd(statement.details?["subject"]) ?? known.owned
      known = (owner, owned)
      ends[statement.id] = (party(owner, "interestedParty", statement), party(owned, "subject", statement))
    }
    return BODSRelationship(record) { ends[$0.id] ?? ("", "") }
  }

  /// What is no ownership, or not told, or odd, of each relationship as it stands.
  private mutating func warnOfUse(_ relationships: [BODSRelationship]) {
    for relationship in relationships {
      let line = relationship.line
      for interest in relationship.interests {
        for flaw in interest.flaws { builder.warn(flaw, line: line) }
        if interest.type == .control, let code = interest.code {
          builder.warn(
            "an interest of type '\(code)' is control, not ownership: it adds to no share (OFAC FAQ 398)",
            line: line)
        }
      }
      if relationship.isUntold {
        builder.warn("an interest whose nature is not told may be ownership of any size", line: line)
      }
    }
  }

  private mutating func hold(_ relationships: [BODSRelationship]) {
    let chains = BODSChains(relationships)
    for relationship in relationships {
      var told: Set<BODSChains.Use> = []
      for (holding, statement) in relationship.holdings {
        let use = chains.use(of: holding, in: relationship)
        if let note = use.note, told.insert(use).inserted { builder.warn(note, line: statement.line) }
        guard let share = use.share(of: holding) else { continue }
        builder.hold(
          holding.owner, of: holding.owned, share, from: holding.from, to: holding.to,
          source: statement.source + (holding.isIndirect ? ", an indirect interest" : ""),
          isIndirect: holding.isIndirect, line: statement.line)
      }
    }
  }
}
