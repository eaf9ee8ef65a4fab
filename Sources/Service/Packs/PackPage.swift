#if Desk
package import Casework
import Foundation
import HyperText
import Licet
import Vocabulary

/// An evidence pack as a page that stands by itself: what was asked, what was known and what not, the lists and the law,
/// who decided, the proof; the pack itself is in it. The same pack always gives the same page.
package struct PackPage {
  private let pack: EvidencePack
  private let verified: EvidencePack.Verified

  /// - Throws: `PackFault` where the pack does not hold: a page says nothing that isn't proven.
  package init(_ pack: EvidencePack) throws(PackFault) { (self.pack, verified) = (pack, try pack.verify()) }

  /// What stands before the pack in its page, and what ends it.
  private static let (prefix, suffix) = ("data:application/json;base64,", "\"")

  /// The pack that a page holds; nil where it holds none.
  package static func pack(in page: [UInt8]) -> [UInt8]? {
    let text = String(decoding: page, as: UTF8.self)
    guard let begin = text.range(of: prefix),
      let end = text.range(of: suffix, range: begin.upperBound..<text.endIndex),
      let data = Data(base64Encoded: String(text[begin.upperBound..<end.lowerBound]))
    else { return nil }
    return [UInt8](data)
  }

  package var text: String {
    get throws {
      let whole = Data(try pack.document()).base64EncodedString()
      var writer = MarkupWriter()
      writer.write(
        element(.html, .of(.lang, "en")) {
          element(.head) {
            element(.meta, .of(.charset, "utf-8"))
            element(.meta, .of(.name, "viewport"), .of(.content, "width=device-width, initial-scale=1"))
            element(.title) { "\(title) · \(Words.Pack.title)" }
            PackStyle.markup
          }
          element(.body) {
            element(.main) {
              element(.p, .class("soft")) { Words.Pack.title }
              element(.h1) { title }
              element(.p) { Words.Pack.lead }
              content
              proof
              element(.p) {
                element(.a, .of(.download, "evidence-pack.json"), .of(.href, Self.prefix + whole)) {
                  Words.Pack.save
                }
              }
            }
          }
        })
      return "<!DOCTYPE html>\n" + writer.text + "\n"
    }
  }

  private var title: String {
    if let alert = verified.alert {
      return "\(alert.evidence.partyName.isEmpty ? alert.counterparty : alert.evidence.partyName), "
        + "\(alert.evidence.matchedName.isEmpty ? alert.listing : alert.evidence.matchedName): \(Words.word(alert.state))"
    }
    return saved.last?.1.title ?? pack.subject
  }

  private var content: Markup {
    if let alert = verified.alert {
      return PackedAlert(pack: pack, alert: alert, events: verified.events).markup
    }
    return .group(
      saved.map { event, saved in PackedAssessment(pack: pack, event: event, saved: saved).markup })
  }

  private var saved: [(SealedEvent, SavedAssessment)] {
    verified.events.compactMap { sealed in
      guard case .assessment(let change)? = try? sealed.event() else { return nil }
      return (sealed, change.saved)
    }
  }

  private var proof: Markup {
    element(.section) {
      element(.h2) { Words.Pack.proof }
      element(.p) {
        Words.Pack.proven(verified.events.count, of: verified.checkpoint.size)
      }
      element(.ol, .class("events")) {
        verified.events.map { event in
          element(.li) {
            element(.time) { event.header.at.rfc3339 }
            " "
            Words.Pack.event(
              event.header.kind, by: event.header.actor.userName ?? event.header.actor.rawValue,
              why: event.header.reason, edition: event.header.edition)
            element(.div) { element(.code) { "#\(event.header.sequence) \(event.hash.hex)" } }
          }
        }
      }
      element(.h3) { Words.Ledger.checkpoint }
      pack.checkpoint.split(separator: "\n").map { line in element(.div) { element(.code) { String(line) } } }
      element(.h3) { Words.Pack.key }
      element(.div) { element(.code) { pack.key } }
      element(.p) { Words.Pack.howTo }
    }
  }
}
#endif
