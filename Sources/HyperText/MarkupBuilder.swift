/// Lets a page be written as it reads.
@resultBuilder package enum MarkupBuilder {
  package static func buildExpression(_ markup: Markup) -> Markup { markup }
  package static func buildExpression(_ text: String) -> Markup { .text(text) }
  package static func buildExpression(_ markup: [Markup]) -> Markup { .group(markup) }
  package static func buildBlock(_ parts: Markup...) -> Markup { parts.count == 1 ? parts[0] : .group(parts) }
  package static func buildOptional(_ part: Markup?) -> Markup { part ?? .nothing }
  package static func buildEither(first part: Markup) -> Markup { part }
  package static func buildEither(second part: Markup) -> Markup { part }
  package static func buildArray(_ parts: [Markup]) -> Markup { .group(parts) }
}
