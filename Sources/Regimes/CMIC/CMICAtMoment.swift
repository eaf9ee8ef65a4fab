import Regulations
public import Vocabulary

/// The securities ban as of one moment: it binds U.S. persons, and only where they buy or sell securities.
public struct CMICAtMoment: Sendable {
  let bans: [Holding<SecuritiesBanContent>]

  /// What of it can matter to questions of the same circumstances; nil where none does.
  public func pertinent(to inquiry: Inquiry) -> CMICAtMoment? {
    let bans = bans.filter { $0.content.isAbout(inquiry.transaction.action) }
    return bans.isEmpty ? nil : CMICAtMoment(bans: bans)
  }

  /// What the ban says of the question.
  public func assess(_ inquiry: Inquiry, into report: inout RegimeReport) {
    for holding in bans { SecuritiesBanStep(inquiry: inquiry, holding: holding).apply(to: &report) }
  }

  /// From when purchases of a company's securities are barred, and until when its holders may divest; nil where no ban
  /// knows the list.
  ///
  /// - Parameter day: the listing's effective day as the list gives it: that on which purchases are barred.
  public func window(list: ListID, effectiveOn day: CalendarDay) -> SecuritiesBanWindow? {
    ban(of: list)?.window(listingEffectiveOn: day)
  }

  /// The same for a company that is, or would be, named on a day.
  public func window(list: ListID, namedOn day: CalendarDay) -> SecuritiesBanWindow? {
    ban(of: list)?.window(namedOn: day)
  }

  private func ban(of list: ListID) -> SecuritiesBanContent? {
    bans.first { $0.content.lists.contains(list) && $0.status.binds }?.content
  }
}
