extension EvidencePack {
  /// What a pack that holds shows.
  public struct Verified: Hashable, Sendable {
    public let checkpoint: Checkpoint
    public let events: [SealedEvent]
    /// Where the events leave the alert; nil for an assessment's pack.
    public let alert: Alert?
  }

  /// Checks everything: the signature, each event's place in the ledger, their order, each document's hash, and that
  /// the events make a state that a desk can reach.
  ///
  /// That no further event followed is shown by the ledger's copy alone.
  ///
  /// - Parameter pinned: the key that must have signed; nil to take the pack's own.
  /// - Throws: `PackFault` at the first that does not hold.
  public func verify(key pinned: NoteKey? = nil) throws(PackFault) -> Verified {
    let checkpoint = try signed(pinned)
    let events = try proven(by: checkpoint)
    try checkDocuments(events)
    return Verified(checkpoint: checkpoint, events: events, alert: try replayed(events))
  }

  private func signed(_ pinned: NoteKey?) throws(PackFault) -> Checkpoint {
    guard let own = NoteKey(key), own.text == key else {
      throw PackFault("its key is not in the form of a key")
    }
    if let pinned, pinned.text != key { throw PackFault("it is signed by another key than \(pinned.text)") }
    guard let note = SignedNote(checkpoint), note.text == checkpoint, note.isSigned(by: own) else {
      throw PackFault("the checkpoint is not signed by \(own.name)")
    }
    guard let read = Checkpoint(note.body), read.body == note.body else {
      throw PackFault("the checkpoint is not in its form")
    }
    return read
  }

  private func proven(by checkpoint: Checkpoint) throws(PackFault) -> [SealedEvent] {
    guard !entries.isEmpty else { throw PackFault("it holds no event") }
    var events: [SealedEvent] = []
    for entry in entries {
      let place = entry.proof.index
      guard let event = try? SealedEvent(bytes: Array(entry.event.utf8)) else {
        throw PackFault("it is no event", sequence: place)
      }
      guard entry.proof.size == checkpoint.size, entry.proof.root(from: event.hash) == checkpoint.root else {
        throw PackFault("the checkpoint does not cover it: it was changed, or its proof was", sequence: place)
      }
      guard event.header.sequence == place, event.header.subject == subject else {
        throw PackFault("it is not an event of '\(subject)' at its place", sequence: place)
      }
      if let last = events.last, last.header.sequence >= place {
        throw PackFault("it stands before an earlier event", sequence: place)
      }
      events.append(event)
    }
    return events
  }

  private func checkDocuments(_ events: [SealedEvent]) throws(PackFault) {
    guard let named = try? Self.named(in: events) else {
      throw PackFault("an event's body is not of its form")
    }
    let held = documents.map { ContentHash(hashing: Array($0.utf8)) }
    guard Set(held).count == held.count, Set(held).isSubset(of: named) else {
      throw PackFault("a document is none that an event names: it was changed, or put in")
    }
    // An alert's first events name evidence that stands in the event itself, not a document.
    if subject.hasPrefix("assessment:"), held.count != named.count {
      throw PackFault("a document that an event names is missing")
    }
  }

  private func replayed(_ events: [SealedEvent]) throws(PackFault) -> Alert? {
    var alert: Alert?
    for sealed in events {
      let place = sealed.header.sequence
      guard let event = try? sealed.event() else {
        throw PackFault("its body is not of its form", sequence: place)
      }
      guard case .alert(let change) = event else { continue }
      try checkSeen(sealed, alert)
      do throws(CaseError) {
        if alert == nil {
          alert = try Alert(change, sealed.header)
        } else {
          try alert?.apply(change, sealed.header)
        }
      } catch {
        throw PackFault("it can't follow the events before it: one is missing", sequence: place)
      }
    }
    return alert
  }

  /// What a person saw is the evidence as the events had it, by itself or in a dossier.
  private func checkSeen(_ event: SealedEvent, _ alert: Alert?) throws(PackFault) {
    guard let seen = event.header.seen, let alert, seen != alert.evidence.fingerprint else { return }
    guard let document = document(seen), let dossier = try? AlertDossier(document: document),
      dossier.alert == alert.id, dossier.shows(alert.evidence)
    else {
      throw PackFault(
        "what was seen is missing, or is not the evidence of that moment", sequence: event.header.sequence)
    }
  }
}
