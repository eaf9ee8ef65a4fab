#if Desk
import HyperText

/// What holds a table that may be wider than the page: it scrolls by itself, by keyboard, too.
func wide(_ label: String, @MarkupBuilder _ table: () -> Markup) -> Markup {
  element(.div, .class("wide"), .role("region"), .label(label), .of(.tabindex, "0")) { table() }
}
#endif
