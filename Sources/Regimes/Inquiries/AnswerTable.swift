import Vocabulary

/// Answers by the number of the plain condition.
final class AnswerTable {
  private let cells: UnsafeMutableBufferPointer<UInt8>

  /// - Parameter count: how many conditions are numbered; what is numbered later is not remembered.
  init(count: Int) {
    cells = .allocate(capacity: count)
    cells.initialize(repeating: 0)
  }

  deinit { cells.deallocate() }

  subscript(number: Int) -> Ternary? {
    get { number >= 0 && number < cells.count ? Ternary(cell: cells[number]) : nil }
    set {
      guard number >= 0, number < cells.count, let newValue else { return }
      cells[number] = newValue.cell
    }
  }
}

extension Ternary {
  /// - Parameter cell: of a table; 0 where nothing is known yet.
  fileprivate init?(cell: UInt8) {
    switch cell {
    case 1: self = .no
    case 2: self = .unknown
    case 3: self = .yes
    default: return nil
    }
  }

  fileprivate var cell: UInt8 {
    switch self {
    case .no: 1
    case .unknown: 2
    case .yes: 3
    }
  }
}
