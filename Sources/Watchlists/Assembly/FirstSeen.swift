import Vocabulary

/// The first snapshot day on which a listing of one list was seen, by id.
struct FirstSeen {
  private let days: [String: CalendarDay]

  init(_ snapshots: [Snapshot]) {
    guard snapshots.count > 1 else {
      days = [:]
      return
    }
    var days: [String: CalendarDay] = [:]
    for snapshot in snapshots.sorted(by: { $0.asOf > $1.asOf }) {
      for listing in snapshot.listings { days[listing.id] = snapshot.asOf }
    }
    self.days = days
  }

  func day(of id: String, in snapshot: Snapshot) -> CalendarDay { days[id] ?? snapshot.asOf }
}
