#if Desk
import Casework

/// A part of the queue.
enum QueueTab: String, CaseIterable {
  case all, mine, proposed, escalated

  var title: String {
    switch self {
    case .all: Words.Queue.all
    case .mine: Words.Queue.mine
    case .proposed: Words.Queue.proposed
    case .escalated: Words.Queue.escalated
    }
  }

  func filter(for actor: Actor?) -> AlertFilter {
    switch self {
    case .all: AlertFilter(group: .waiting)
    case .mine: AlertFilter(group: .waiting, assignee: actor)
    case .proposed: AlertFilter(group: .proposed)
    case .escalated: AlertFilter(group: .waiting, isEscalated: true)
    }
  }
}
#endif
