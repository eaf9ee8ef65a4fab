import Vocabulary

/// Finds who else supplies what an affected line is about, in the book and nowhere else.
struct Alternatives {
  private let book: Book
  /// By part, item, classification or kind of equipment, who supplies it.
  private var suppliers: [Key: [Alternative]] = [:]
  private var seen: Set<Pair> = []

  private enum Key: Hashable {
    case part(String)
    case item(String)
    case classification(ClassificationNumber)
    case equipment(String)
  }

  private struct Pair: Hashable {
    let key: Key
    let supplier: String
  }

  /// More than that is a search, not an answer.
  private static let most = 8

  init(_ book: Book) {
    self.book = book
    for line in book.bom {
      guard let supplier = line.supplier else { continue }
      let source = "bom:\(line.id)"
      add(.part(Self.folded(line.component)), supplier, .samePart, line.leadTimeDays, source)
      add(line.classification, supplier, line.leadTimeDays, source)
    }
    for order in book.orders where order.kind == .purchase {
      let (item, source) = (book.items[order.item], "orders:\(order.id)")
      add(.item(order.item), order.counterparty, .samePart, nil, source)
      add(item?.classification, order.counterparty, nil, source)
    }
    for device in book.equipment where !device.kind.isEmpty && device.kind != "other" {
      add(.equipment(device.kind), device.maker, .sameKind, nil, "equipment:\(device.id)")
    }
  }

  private mutating func add(
    _ key: Key, _ supplier: String, _ basis: Alternative.Basis, _ days: Int?, _ source: String
  ) {
    guard seen.insert(Pair(key: key, supplier: supplier)).inserted else { return }
    suppliers[key, default: []].append(
      Alternative(
        supplier: book.name(supplier), basis: basis,
        leadTimeDays: days ?? book.counterparties[supplier]?.leadTimeDays, source: source))
  }

  /// EAR99 is no kind of thing.
  private mutating func add(
    _ classification: ClassificationNumber?, _ supplier: String, _ days: Int?, _ source: String
  ) {
    guard let classification, classification.eccn != nil else { return }
    add(.classification(classification), supplier, .sameClassification, days, source)
  }

  /// Other suppliers than those named, the closest and fastest first; nil where the line is no supply.
  /// - Parameter names: whom the scenario touches: no way out.
  func suppliers(of object: ExposedObject, beside names: Set<String>) -> [Alternative]? {
    guard let keys = keys(of: object) else { return nil }
    var taken = names
    if object.table == .bom { taken.insert(book.name(book.bom[object.row].supplier ?? "")) }
    let found = keys.flatMap { suppliers[$0] ?? [] }.filter { taken.insert($0.supplier).inserted }
    return Array(
      found.sorted {
        (Self.rank($0.basis), $0.leadTimeDays ?? .max, $0.supplier)
          < (Self.rank($1.basis), $1.leadTimeDays ?? .max, $1.supplier)
      }.prefix(Self.most))
  }

  private func keys(of object: ExposedObject) -> [Key]? {
    switch object.table {
    case .bom:
      let line = book.bom[object.row]
      return [.part(Self.folded(line.component))] + Self.key(line.classification)
    case .orders:
      let order = book.orders[object.row]
      guard order.kind == .purchase else { return nil }
      let item = book.items[order.item]
      return [.item(order.item), .part(Self.folded(item?.description ?? order.item))]
        + Self.key(item?.classification)
    case .equipment: return [.equipment(book.equipment[object.row].kind)]
    default: return nil
    }
  }

  private static func key(_ classification: ClassificationNumber?) -> [Key] {
    classification?.eccn == nil ? [] : classification.map { [.classification($0)] } ?? []
  }

  private static func rank(_ basis: Alternative.Basis) -> Int {
    Alternative.Basis.allCases.firstIndex(of: basis) ?? 0
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { $0 == " " || $0 == "-" }.joined(separator: " ")
  }
}
