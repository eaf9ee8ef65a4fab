#if Desk
import HTTPTypes
import HyperText
import Hummingbird
import Licet

/// What all pages have around what they say: the way through the desk, who is signed in, the style.
struct DeskPage {
  let title: String
  /// Nil where the page is of no section.
  var section: Words.Section?
  let caller: Caller?
  /// A line above the content, such as what was just done.
  var notice: String?
  let content: Markup

  func response(_ status: HTTPResponse.Status = .ok) -> Response {
    Response(text: text, type: "text/html; charset=utf-8", status: status)
  }

  var text: String {
    var writer = MarkupWriter()
    writer.write(element(.html, .of(.lang, "en")) { .group([head, body]) })
    return "<!DOCTYPE html>\n" + writer.text + "\n"
  }

  private var head: Markup {
    element(.head) {
      element(.meta, .of(.charset, "utf-8"))
      element(.meta, .of(.name, "viewport"), .of(.content, "width=device-width, initial-scale=1"))
      element(.meta, .of(.name, "color-scheme"), .of(.content, "light dark"))
      element(.title) { "\(title) · \(Words.product)" }
      element(.link, .of(.rel, "stylesheet"), .link(path: "/assets/desk.css"))
      element(.link, .of(.rel, "icon"), .of(.type, "image/svg+xml"), .link(path: "/assets/icon.svg"))
      element(.script, .of(.src, "/assets/desk.js"), .flag(.defer))
    }
  }

  private var body: Markup {
    element(.body) {
      element(.a, .link(to: "content"), .class("skip")) { Words.skip }
      element(.header, .class("bar")) {
        element(.a, .link(path: "/"), .class("brand")) { Words.product }
        navigation
        person
      }
      element(.main, .id("content"), .of(.tabindex, "-1")) {
        if let notice { element(.p, .class("notice"), .role("status")) { notice } }
        element(.h1) { title }
        content
      }
    }
  }

  /// Those that the reader may open; all where nobody is signed in.
  private var sections: [Words.Section] {
    guard let caller, caller.actor.userName != nil else { return Words.Section.allCases }
    return Words.Section.allCases.filter { caller.permissions.contains($0.permission) }
  }

  private var navigation: Markup {
    element(.nav, .label(Words.sections)) {
      element(.ul) {
        sections.map { section in
          element(.li) {
            element(
              .a, .link(path: section.path), section == self.section ? .of(.current, "page") : nil
            ) { section.title }
          }
        }
      }
    }
  }

  private var person: Markup {
    guard let caller, let name = caller.actor.userName else {
      return element(.p, .class("person")) {
        element(.a, .link(path: "/sign-in")) { Words.SignIn.title }
      }
    }
    return element(.form, .class("person"), .of(.method, "post"), .of(.action, "/sign-out")) {
      FormToken(caller: caller).markup
      element(.span) { Words.signedIn(as: name) }
      element(.button, .of(.type, "submit"), .class("quiet")) { Words.signOut }
    }
  }
}
#endif
