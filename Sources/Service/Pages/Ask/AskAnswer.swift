#if Desk
import Licet

/// A question as it was read and its answer.
struct AskAnswer {
  let transaction: Transaction
  let assessment: Assessment
}
#endif
