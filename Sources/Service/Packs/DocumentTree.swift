#if Desk
import Documents
import HyperText
import Licet

/// A document of the contract as nested lists; what it leaves empty is left out.
struct DocumentTree {
  let node: DocumentNode

  var markup: Markup {
    switch node.kind {
    case .null: return .nothing
    case .text: return element(.bdi) { node.text ?? "" }
    case .list:
      return element(.ul) {
        (node.items ?? []).map { item in element(.li) { DocumentTree(node: item).markup } }
      }
    case .map:
      return element(.dl, .class("facts")) {
        (node.members ?? []).filter { !Self.isEmpty($0.node) }.map { key, value in
          .group([element(.dt) { key }, element(.dd) { DocumentTree(node: value).markup }])
        }
      }
    }
  }

  private static func isEmpty(_ node: DocumentNode) -> Bool {
    switch node.kind {
    case .null: true
    case .text: node.text?.isEmpty ?? true
    case .list: node.items?.isEmpty ?? true
    case .map: node.members?.allSatisfy { isEmpty($0.node) } ?? true
    }
  }

  /// A document's text, read; nil where it is no JSON.
  static func read(_ bytes: [UInt8]?) -> DocumentNode? {
    bytes.flatMap { try? JSONDocument.read($0, file: "") }
  }
}
#endif
