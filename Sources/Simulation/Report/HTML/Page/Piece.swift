import HyperText
import Vocabulary

/// Small pieces that many parts of the page are made of.
enum Piece {
  /// A name as somebody wrote it, in a line of its own direction.
  static func name(_ text: String) -> Markup { element(.bdi) { text.isEmpty ? "not named" : text } }

  static func names(_ texts: [String]) -> Markup {
    .group(
      texts.enumerated().map { place, text in
        .group([.text(place == 0 ? "" : place == texts.count - 1 ? " and " : ", "), name(text)])
      })
  }

  static func code(_ text: String) -> Markup { element(.code) { text } }

  /// A day or a moment, which doesn't break either.
  static func moment(_ instant: Instant?) -> Markup {
    instant.map { moment in element(.span, .class("num")) { ReportWords.moment(moment) } } ?? "none"
  }

  /// A number that doesn't break.
  static func number(_ text: String) -> Markup { element(.span, .class("num")) { text } }

  static func money(_ money: Money?) -> Markup { money.map { number($0.reading) } ?? "no value given" }

  /// A sum: converted where every rate is known, else each currency for itself.
  static func total(_ total: Total) -> Markup {
    guard !total.sums.isEmpty else { return total.objects == 0 ? "not counted" : "no value given" }
    if let converted = total.converted { return number(converted.reading) }
    return .group(
      total.sums.enumerated().map { place, money in .group([place == 0 ? "" : " + ", number(money.reading)]) }
    )
  }

  static func citations(_ texts: [String]) -> Markup {
    element(.span, .class("cite")) { texts.isEmpty ? "no citation given" : texts.joined(separator: "; ") }
  }

  static func section(
    _ id: String, _ title: String, style: String? = nil, @MarkupBuilder content: () -> Markup
  ) -> Markup {
    element(.section, .id(id), .of(.labelledBy, id + "-h"), style.map(Attribute.class)) {
      element(.h2, .id(id + "-h")) { title }
      content()
    }
  }

  static func figure(_ number: Int, _ title: String, _ caption: Markup, @MarkupBuilder content: () -> Markup)
    -> Markup
  {
    element(.figure, .id("figure-\(number)")) {
      element(.figcaption) {
        element(.strong) { "Figure \(number). \(title)" }
        " "
        caption
      }
      content()
    }
  }

  /// What the shades of the bars mean, in words.
  static func legend(_ grades: [Grade]) -> Markup {
    element(.ul, .class("legend")) {
      grades.map { grade in
        element(.li) {
          swatch(grade)
          grade.words
        }
      }
    }
  }

  static func swatch(_ grade: Grade) -> Markup {
    element(.svg, .class("swatch"), .hidden, .of(.width, 18), .of(.height, 12)) {
      element(.rect, .of(.x, 0.5), .of(.y, 0.5), .of(.width, 17), .of(.height, 11), .class(grade.style))
    }
  }
}
