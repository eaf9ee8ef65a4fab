/// Makes transactions of four parties and ten items: the same seed gives the same questions.
public struct TransactionGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// The next question, as one line of JSON.
  public mutating func next() -> String {
    let destination = pick(Self.destinations)
    let parties = ["purchaser", "ultimate-consignee", "end-user", "freight-forwarder"].map { role in
      #"{"role":"\#(role)","name":"\#(pick(Self.names)) \#(number(1_000))","country":"\#(pick(Self.countries))"}"#
    }
    let items = (0..<10).map { place in
      #"{"description":"item \#(place)","classification":"\#(pick(Self.classifications))","origin":"US","quantity":"10","#
        + #""value":{"amount":"\#(100 + number(90_000))","currency":"USD"},"#
        + #""attributes":{"frameRateHz":"30","detectorElements":"76800","embeddedInCivilProduct":"no"}}"#
    }
    return #"{"id":"\#(number(1_000_000))","on":"2026-07-31","action":"export","from":{"country":"US"},"#
      + #""to":{"country":"\#(destination)"},"parties":[\#(parties.joined(separator: ","))],"#
      + #""items":[\#(items.joined(separator: ","))],"endUse":{"facts":["civil"]}}"#
  }

  private static let destinations = ["CN", "DE", "BR", "IN", "AE", "JP", "VN", "TR", "SG", "MX"]
  private static let countries = ["DE", "CN", "BR", "JP", "VN", "IN", "CH", "IT", "ES", "TR"]
  private static let names = [
    "Muster Elektronik GmbH", "Shili Keji Youxian Gongsi", "Circuitos Exemplo Ltda", "Rei Keibi KK",
    "Cong ty Vi du",
    "Udaharan Pvt Ltd", "Beispiel Handel AG", "Esempio Tecnologie SpA", "Ejemplo Industrias SA",
    "Primer Logistika OOO",
  ]
  private static let classifications = [
    "EAR99", "3A001.a.2", "5A002.a.1", "6A003.b.4.b", "4A994.a", "5A992.c", "3A611.x", "9A610.x", "2B001.a",
    "1C350.b.1",
    "3A090.a", "6A993.a", "5D002.c.1", "3E001", "EAR99", "EAR99",
  ]

  private mutating func pick(_ words: [String]) -> String { words[number(words.count)] }

  /// SplitMix64.
  private mutating func number(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
