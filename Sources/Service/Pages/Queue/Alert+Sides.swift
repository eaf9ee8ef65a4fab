#if Desk
import Casework

extension Alert {
  /// What we call the counterparty: its id where its record holds no name.
  var ours: String { evidence.partyName.isEmpty ? counterparty : evidence.partyName }

  /// What the list calls the party: the listing's id where a number alone resembled.
  var theirs: String { evidence.matchedName.isEmpty ? listing : evidence.matchedName }
}
#endif
