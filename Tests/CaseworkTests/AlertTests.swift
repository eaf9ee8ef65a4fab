import Testing
import Vocabulary

@testable import Casework

/// Each state of an alert against each thing that can be asked of it.
@Suite struct AlertTests {
  static let expires = MadeUp.day.advanced(by: 90)
  static let approver = Role.approver.permissions
  static let analyst = Role.analyst.permissions

  enum Standing: String, CaseIterable { case open, proposed, accepted, trueMatch, undetermined, lapsed }

  static func alert(_ standing: Standing) throws -> Alert {
    switch standing {
    case .open: try MadeUp.alert()
    case .proposed: try MadeUp.alert([(.proposed(expires: expires), MadeUp.ann)])
    case .accepted:
      try MadeUp.alert([
        (.proposed(expires: expires), MadeUp.ann), (.confirmed(expires: expires), MadeUp.bob),
      ])
    case .trueMatch: try MadeUp.alert([(.decided(.trueMatch), MadeUp.ann)])
    case .undetermined: try MadeUp.alert([(.decided(.undetermined), MadeUp.ann)])
    case .lapsed: try MadeUp.alert([(.lapsed(because: .listingRemoved), .desk)])
    }
  }

  static let commands: [(String, AlertCommand)] = [
    ("assign", .assign(to: MadeUp.bob)), ("escalate", .escalate(reason: "why")), ("note", .note("seen")),
    ("release", .release(reason: "another firm", expires: expires)), ("confirm", .confirm),
    ("reject", .reject(reason: "no")), ("decide", .decide(.trueMatch, reason: "the same")),
  ]

  static let allowed: [Standing: Set<String>] = [
    .open: ["assign", "escalate", "note", "release", "decide"],
    .proposed: ["assign", "note", "confirm", "reject"],
    .accepted: ["note"],
    .trueMatch: ["assign", "escalate", "note", "release", "decide"],
    .undetermined: ["assign", "escalate", "note", "release", "decide"],
    .lapsed: ["note"],
  ]

  @Test(arguments: Standing.allCases) func eachStateAllowsWhatTheTableSays(standing: Standing) throws {
    let alert = try Self.alert(standing)
    for (name, command) in Self.commands {
      do throws(CaseError) {
        let draft = try command.event(on: alert, by: MadeUp.bob, may: Self.approver, today: MadeUp.day)
        #expect(Self.allowed[standing]?.contains(name) == true, "\(name) of an alert that is \(standing)")
        // What a command makes, a replay takes.
        guard case .alert(let event) = draft.event else { return }
        var next = alert
        try next.apply(event, MadeUp.header(by: MadeUp.bob, reason: draft.reason))
        #expect(next.version == alert.version + 1)
      } catch {
        #expect(Self.allowed[standing]?.contains(name) == false, "\(name) of an alert that is \(standing)")
        #expect(error.code == "wrong-state")
      }
    }
  }

  @Test func nobodyConfirmsTheirOwnRelease() throws {
    let alert = try Self.alert(.proposed)
    #expect(throws: CaseError.ownProposal("you proposed this release: another person confirms it")) {
      try AlertCommand.confirm.event(on: alert, by: MadeUp.ann, may: Self.approver, today: MadeUp.day)
    }
    #expect(throws: CaseError.self) {
      try AlertCommand.confirm.event(on: alert, by: MadeUp.bob, may: Self.analyst, today: MadeUp.day)
    }
    let draft = try AlertCommand.confirm.event(
      on: alert, by: MadeUp.bob, may: Self.approver, today: MadeUp.day)
    #expect(draft.seen == alert.evidence.fingerprint)
  }

  @Test func aKeyIsNoSecondPerson() throws {
    let alert = try Self.alert(.proposed)
    let owner = MadeUp.ann.userName ?? ""
    let issued = IssuedKey(id: "0123456789ab", owner: owner, title: "batch", scopes: [.approve], expires: nil)
    let persons = Persons([KeyHolder(key: issued, isRevoked: true)])
    #expect(throws: CaseError.ownProposal("you proposed this release: another person confirms it")) {
      try AlertCommand.confirm.event(
        on: alert, by: .key("0123456789ab"), may: Self.approver, today: MadeUp.day, persons: persons)
    }
    let another = AlertCommand.confirm
    _ = try another.event(
      on: alert, by: .key("ba9876543210"), may: Self.approver, today: MadeUp.day, persons: persons)
  }

  @Test func aReleaseIsConfirmedUpToItsLastDay() throws {
    let alert = try Self.alert(.proposed)
    for (day, holds) in [
      (Self.expires.advanced(by: -1), true), (Self.expires, true), (Self.expires.advanced(by: 1), false),
    ] {
      let event = try? AlertCommand.confirm.event(on: alert, by: MadeUp.bob, may: Self.approver, today: day)
      #expect((event != nil) == holds)
    }
  }

  @Test func whoDecidesOnAnOlderStateIsTold() throws {
    let alert = try MadeUp.alert([(.noted(text: "n"), MadeUp.ann)])
    let command = AlertCommand.decide(.trueMatch, reason: "the same")
    #expect(
      throws: CaseError.stale("the alert has changed since you looked at it; look again before you decide")
    ) {
      try command.event(on: alert, by: MadeUp.bob, may: Self.analyst, version: 1, today: MadeUp.day)
    }
    _ = try command.event(on: alert, by: MadeUp.bob, may: Self.analyst, version: 2, today: MadeUp.day)
  }

  @Test func anEscalatedAlertIsDecidedByAnApprover() throws {
    let alert = try MadeUp.alert([(.escalated, MadeUp.ann)])
    let command = AlertCommand.decide(.undetermined, reason: "no birth date")
    #expect(throws: CaseError.self) {
      try command.event(on: alert, by: MadeUp.ann, may: Self.analyst, today: MadeUp.day)
    }
    _ = try command.event(on: alert, by: MadeUp.bob, may: Self.approver, today: MadeUp.day)
  }

  @Test(arguments: [Role.viewer, .administrator, .auditor]) func othersDoNotWorkAlerts(role: Role) throws {
    let alert = try Self.alert(.open)
    for (_, command) in Self.commands {
      #expect(throws: CaseError.self) {
        try command.event(on: alert, by: MadeUp.ann, may: role.permissions, today: MadeUp.day)
      }
    }
  }

  @Test(arguments: ["", "  \n", String(repeating: "x", count: AlertCommand.longestText + 1)])
  func aReasonIsWordsOfSomeLength(reason: String) throws {
    let alert = try Self.alert(.open)
    for command in [
      AlertCommand.decide(.trueMatch, reason: reason), .note(reason), .escalate(reason: reason),
    ] {
      #expect(throws: CaseError.self) {
        try command.event(on: alert, by: MadeUp.ann, may: Self.analyst, today: MadeUp.day)
      }
    }
  }

  @Test func aReleaseHoldsNeitherInThePastNorForEver() throws {
    let alert = try Self.alert(.open)
    for (days, holds) in [(-1, false), (0, true), (366, true), (367, false)] {
      let command = AlertCommand.release(reason: "another firm", expires: MadeUp.day.advanced(by: days))
      let event = try? command.event(on: alert, by: MadeUp.ann, may: Self.analyst, today: MadeUp.day)
      #expect((event != nil) == holds)
    }
  }
}
