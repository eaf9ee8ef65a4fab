import HyperText

/// What the page's words mean, for a reader who is not of the trade.
struct WordSection {
  private static let words = [
    (
      "Object, line",
      "An object is one row of the book: an order, a shipment, a license, a contract, a piece of equipment, a holding or a "
        + "part. Each change of what may be done with an object is a line of this page.", ""
    ),
    (
      "Variant",
      "One of several things that may be decided. The page leads with variant 1 and sets the others beside it.",
      ""
    ),
    (
      "Entity List",
      "What is subject to the EAR may be sent to a party on it only with a license, as far as its entry says. Buying from the "
        + "party is not barred.",
      "15 CFR 744.11"
    ),
    (
      "Presumption of denial, reviewed case by case",
      "How the licensing officer is to look at an application: it is refused unless something speaks for it; or its merits decide.",
      "15 CFR part 744, Supp. No. 4"
    ),
    (
      "EAR, BIS",
      "The Export Administration Regulations, and the Bureau of Industry and Security, which administers them and gives licenses.",
      "15 CFR parts 730 to 774"
    ),
    (
      "ECCN, EAR99",
      "The number under which the Commerce Control List names an item; EAR99 is what is subject to the EAR and not named.",
      "15 CFR part 774, Supp. No. 1"
    ),
    (
      "Controlled U.S. content",
      "The share of controlled U.S. parts in the price of what is made abroad; below a threshold it is not subject to the EAR.",
      "15 CFR 734.4"
    ),
    (
      "Footnote 4",
      "A mark of the Entity List: things made abroad with certain U.S. technology need a license, too.",
      "15 CFR 734.9(e)(2)"
    ),
    (
      "Affiliates",
      "Parties that listed ones own to 50 percent and more, alone or together. Whether the rule holds depends on the variant.",
      "15 CFR 744.11(a)(1)"
    ),
    (
      "NS-CMIC List, OFAC",
      "U.S. persons may not deal in the public securities of the companies on it. OFAC, the Office of Foreign Assets Control, "
        + "keeps it.", "31 CFR part 586"
    ),
    (
      "SDN List, blocked",
      "U.S. persons may not deal with a party on it at all; what is the party's, and comes into their hands, is held and reported.",
      "31 CFR 501.603"
    ),
    (
      "Section 889",
      "Part A: agencies may not buy the equipment of five makers. Part B: nor contract with a firm that uses it. (b): nor may "
        + "federal grants and loans pay for it.", "Pub. L. 115-232, section 889"
    ),
  ]

  var markup: Markup {
    Piece.section("words", "Words") {
      element(.dl, .class("method")) {
        Self.words.map { word, meaning, citation in
          Markup.group([
            element(.dt) { word },
            element(.dd) {
              meaning + " "
              citation.isEmpty ? .nothing : Piece.citations([citation])
            },
          ])
        }
      }
    }
  }
}
