#if Desk
import HyperText
import Hummingbird

/// What went wrong, on a page.
struct ProblemPage {
  private let problem: Problem
  private let caller: Caller?

  init(_ problem: Problem, caller: Caller?) { (self.problem, self.caller) = (problem, caller) }

  var response: Response {
    var response = DeskPage(
      title: problem.title, caller: caller,
      content: .group([
        element(.p, .class("warning"), .role("alert")) { problem.detail },
        problem.remedy.map { remedy in element(.p) { remedy } } ?? .nothing,
      ])
    ).response(problem.status)
    for header in problem.headers { response.headers[header.name] = header.value }
    return response
  }
}
#endif
