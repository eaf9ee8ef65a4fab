/// A piece of a page as values; what is in it is escaped when it is written, and only then.
package indirect enum Markup: Sendable {
  case text(String)
  case element(Tag, [Attribute], Markup)
  case group([Markup])
  /// Rules of style. No value gets in: a static string is written in this program's source.
  case style(StaticString)

  package static let nothing = Markup.group([])
}

/// An element with what is in it.
package func element(
  _ tag: Tag, _ attributes: Attribute?..., @MarkupBuilder content: () -> Markup = { .nothing }
) -> Markup {
  .element(tag, attributes.compactMap { $0 }, content())
}

/// Words written in this program, or put into them: text, and so escaped.
extension Markup: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}
