import Vocabulary

/// Gathers the tables' rows into the lookup structures.
struct KnowledgeBuilder {
  private(set) var tokens: TokenTable
  private(set) var legalForms: LegalFormTable
  private(set) var legalFormClasses: [String] = []
  private(set) var groups: [PersonGroup] = []
  private var memberships: [(token: Int, group: PersonGroup)] = []
  private var groupCount: UInt32 = 0

  /// - Parameters:
  ///   - words: at most how many words the tables hold.
  ///   - legalFormWords: of those, at most how many the legal forms hold.
  init(words: Int, legalFormWords: Int) {
    tokens = TokenTable(capacity: words)
    legalForms = LegalFormTable(capacity: legalFormWords)
  }

  mutating func addLegalForms(_ file: TableFile) throws {
    try file.forEachRow(columns: 2...2) { row in
      let name = String(decoding: row[1], as: UTF8.self)
      let form = legalFormClasses.firstIndex(of: name) ?? legalFormClasses.count
      if form == legalFormClasses.count { legalFormClasses.append(name) }
      var words: [UInt64] = []
      let isRead = TableFile.forEachWord(of: row[0]) { word in
        if words.isEmpty, !addRole(.startsLegalForm, to: word) { return false }
        words.append(Fingerprint.of(word))
        return true
      }
      return isRead && !words.isEmpty && legalForms.add(words, form: UInt16(form))
    }
  }

  mutating func addOrganizationWords(_ file: TableFile) throws {
    try file.forEachRow(columns: 2...3) { row in
      let role: TokenRoles = row[1].elementsEqual("stopword".utf8) ? .stopword : .organizationWord
      guard role == .stopword || row[1].elementsEqual("word".utf8), !row[0].isEmpty,
        let canonical = tokens.add(row[0])
      else { return false }
      tokens[canonical].roles.insert(role)
      guard row.count == 3 else { return true }
      return TableFile.forEachWord(of: row[2]) { word in
        guard let token = tokens.add(word) else { return false }
        tokens[token].roles.insert(role)
        tokens[token].canonical = UInt32(canonical)
        return true
      }
    }
  }

  mutating func addPersonNames(_ file: TableFile) throws {
    try file.forEachRow(columns: 2...2) { row in
      guard let strength = TableFile.weight(row[0]) else { return false }
      let group = PersonGroup(id: groupCount, strength: strength)
      groupCount += 1
      return TableFile.forEachWord(of: row[1]) { word in
        guard let token = tokens.add(word) else { return false }
        memberships.append((token, group))
        return true
      }
    }
  }

  mutating func addParticles(_ file: TableFile) throws {
    try file.forEachRow(columns: 2...2) { row in
      let role: TokenRoles = row[0].elementsEqual("title".utf8) ? .title : .particle
      guard role == .title || row[0].elementsEqual("particle".utf8) else { return false }
      return TableFile.forEachWord(of: row[1]) { addRole(role, to: $0) }
    }
  }

  mutating func addRarity(_ file: TableFile) throws {
    try file.forEachRow(columns: 3...3) { row in
      guard !row[0].isEmpty, let person = TableFile.weight(row[1]),
        let organization = TableFile.weight(row[2]),
        let token = tokens.add(row[0])
      else { return false }
      tokens[token].personWeight = person
      tokens[token].organizationWeight = organization
      return true
    }
  }

  /// Lays the groups of each word side by side.
  mutating func arrangeGroups() {
    memberships.sort { ($0.token, $0.group.id) < ($1.token, $1.group.id) }
    for (token, group) in memberships {
      if tokens[token].groups.isEmpty { tokens[token].groups = UInt32(groups.count)..<UInt32(groups.count) }
      groups.append(group)
      tokens[token].groups = tokens[token].groups.lowerBound..<UInt32(groups.count)
    }
    memberships = []
  }

  private mutating func addRole(_ role: TokenRoles, to word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let token = tokens.add(word) else { return false }
    tokens[token].roles.insert(role)
    return true
  }
}
