import Vocabulary

/// Turns GLEIF's relationships into holdings.
struct GLEIFParents {
  private let relationships: [GLEIFRelationship]
  /// The parents that consolidate each company directly.
  private var direct: [String: Set<String>] = [:]

  init(_ relationships: [GLEIFRelationship]) {
    self.relationships = relationships
    for relationship in relationships
    where relationship.type == "IS_DIRECTLY_CONSOLIDATED_BY" && !relationship.isVoid {
      direct[relationship.child, default: []].insert(relationship.parent)
    }
  }

  func hold(in builder: inout OwnershipGraphBuilder) {
    for relationship in relationships {
      builder.party(relationship.child)
      builder.party(relationship.parent)
      if relationship.isVoid {
        builder.warn(
          "a relationship of GLEIF was left out: its registration is \(relationship.registration)",
          line: relationship.line)
        continue
      }
      if relationship.registration != "PUBLISHED", !relationship.registration.isEmpty {
        builder.warn(
          "the registration of a relationship of GLEIF is \(relationship.registration): it may have changed since",
          line: relationship.line)
      }
      hold(relationship, in: &builder)
    }
  }

  private func hold(_ relationship: GLEIFRelationship, in builder: inout OwnershipGraphBuilder) {
    switch relationship.type {
    case "IS_DIRECTLY_CONSOLIDATED_BY":
      builder.hold(
        relationship, .unknown, "accounting consolidation by the direct parent; the share is not stated")
    case "IS_ULTIMATELY_CONSOLIDATED_BY":
      // The direct parents up to it say the same link by link.
      guard !isAbove(relationship.parent, relationship.child) else {
        builder.warn(
          "an ultimate parent of GLEIF was left out: the direct parents up to it are here",
          line: relationship.line)
        return
      }
      builder.hold(
        relationship, .unknown, "accounting consolidation by the ultimate parent; the share is not stated",
        isIndirect: true)
    case "IS_INTERNATIONAL_BRANCH_OF":
      // A branch is no person beside its head office: whose the one is, the other is.
      builder.hold(relationship, ShareRange(.all), "a branch, which is part of its head office")
    default:
      builder.warn(
        "\(relationship.type) of GLEIF is no ownership: it adds to no share", line: relationship.line)
    }
  }

  /// Whether the direct parents of a company lead up to a party.
  private func isAbove(_ party: String, _ child: String) -> Bool {
    var (seen, queue): (Set<String>, [String]) = ([child], [child])
    while let next = queue.popLast() {
      for parent in direct[next] ?? [] {
        if parent == party { return true }
        if seen.insert(parent).inserted { queue.append(parent) }
      }
    }
    return false
  }
}

extension GLEIFRelationship {
  /// Whether the record itself says that it does not count.
  var isVoid: Bool { registration == "ANNULLED" || registration == "DUPLICATE" }
}

extension OwnershipGraphBuilder {
  fileprivate mutating func hold(
    _ relationship: GLEIFRelationship, _ share: ShareRange, _ words: String, isIndirect: Bool = false
  ) {
    let quantifier = relationship.quantifier.map { " (quantifier \($0))" } ?? ""
    hold(
      relationship.parent, of: relationship.child, share, from: relationship.from, to: relationship.to,
      source: "GLEIF: \(words)\(quantifier)", isIndirect: isIndirect, line: relationship.line)
  }
}
