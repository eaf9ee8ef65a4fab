/// What a listing demands while it is in force; every field is nil or empty where the publisher says nothing.
public struct ListingTerms: Hashable, Codable, Sendable {
  /// What needs a license: `all-items-subject-to-the-ear`, or the publisher's words where a snapshot holds them.
  public var licenseRequirement: String?
  public var reviewPolicy: ReviewPolicy?
  /// What the policy says beyond the word: items reviewed otherwise, as `POLICY: ECCN, ECCN …` labels in our words
  /// (facts), or the publisher's sentence (snapshots).
  public var reviewPolicyDetail: String?
  /// Footnote numbers of Supp. No. 4 to part 744: 1, 3, 4 or 5 bring a foreign-direct-product rule of § 734.9 with them.
  public var footnotes: [Int]

  public init(
    licenseRequirement: String? = nil, reviewPolicy: ReviewPolicy? = nil, reviewPolicyDetail: String? = nil,
    footnotes: [Int] = []
  ) {
    self.licenseRequirement = licenseRequirement
    self.reviewPolicy = reviewPolicy
    self.reviewPolicyDetail = reviewPolicyDetail
    self.footnotes = footnotes
  }

  public var isEmpty: Bool { self == ListingTerms() }

  enum CodingKeys: CodingKey { case licenseRequirement, reviewPolicy, reviewPolicyDetail, footnotes }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    licenseRequirement = try container.decodeIfPresent(String.self, forKey: .licenseRequirement)
    reviewPolicy = try container.decodeIfPresent(ReviewPolicy.self, forKey: .reviewPolicy)
    reviewPolicyDetail = try container.decodeIfPresent(String.self, forKey: .reviewPolicyDetail)
    footnotes = try container.decodeIfPresent([Int].self, forKey: .footnotes) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(licenseRequirement, forKey: .licenseRequirement)
    try container.encodeIfPresent(reviewPolicy, forKey: .reviewPolicy)
    try container.encodeIfPresent(reviewPolicyDetail, forKey: .reviewPolicyDetail)
    if !footnotes.isEmpty { try container.encode(footnotes, forKey: .footnotes) }
  }
}
