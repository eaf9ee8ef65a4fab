import Testing
import Vocabulary

@testable import Regimes

/// Reasons for control that hold and that may hold.
@Suite struct ControlReasonsTests {
  @Test func whatMayHoldStaysOpenUntilOneRowSaysYes() {
    var reasons = ControlReasons()
    reasons.add("NS", .unknown)
    reasons.add("AT", .no)
    #expect(reasons.contains(anyOf: ["NS", "MT"]) == .unknown)
    #expect(reasons.contains(anyOf: ["AT"]) == .no)
    reasons.add("NS", .yes)
    #expect(reasons.contains(anyOf: ["NS"]) == .yes)
  }

  @Test func othersThanTheNamedAreTold() {
    var reasons = ControlReasons()
    reasons.add("NS", .yes)
    #expect(reasons.others(than: ["NS"]).holds == .no)
    reasons.add("RS", .unknown)
    #expect(reasons.others(than: ["NS"]) == (.unknown, ["RS"]))
  }
}
