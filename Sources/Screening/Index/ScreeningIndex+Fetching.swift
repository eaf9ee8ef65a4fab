import CPrefetch

extension ScreeningIndex {
  /// Asks memory for what candidates further down will be compared by, while the one at `rank` is: their tokens lie all over
  /// the index, and waiting for each in turn would take longer than comparing.
  @inline(__always)
  func fetchAhead(_ candidates: [CandidateSearch.Candidate], of rank: Int) {
    if rank + 8 < candidates.count { fetchNumbers(Int(candidates[rank + 8].name)) }
    if rank + 4 < candidates.count { fetchTerms(Int(candidates[rank + 4].name)) }
    if rank + 2 < candidates.count { fetchText(Int(candidates[rank + 2].name)) }
  }

  @inline(__always)
  private func fetchNumbers(_ name: Int) { prefetch_line(nameTerms + Int(names[name].firstTerm)) }

  @inline(__always)
  private func fetchTerms(_ name: Int) { forEachTerm(of: name) { prefetch_line($0) } }

  @inline(__always)
  private func fetchText(_ name: Int) {
    forEachTerm(of: name) { prefetch_line(text + Int($0.pointee.offset)) }
  }

  @inline(__always)
  private func forEachTerm(of name: Int, _ visit: (UnsafePointer<Term>) -> Void) {
    let view = view(ofName: name)
    for token in 0..<view.count { visit(view.term(token)) }
  }
}
