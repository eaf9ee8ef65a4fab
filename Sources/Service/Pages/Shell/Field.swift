#if Desk
import HyperText

/// A labeled field of a form.
enum Field {
  static func text(
    _ name: String, _ label: String, value: String = "", help: String? = nil, type: String = "text",
    required: Bool = false, autocomplete: String? = nil
  ) -> Markup {
    let id = "field-" + name
    return element(.div, .class("field")) {
      element(.label, .of(.for, id)) { label }
      if let help { element(.span, .class("help"), .id(id + "-help")) { help } }
      element(
        .input, .id(id), .of(.type, type), .of(.name, name), .of(.value, value),
        help == nil ? nil : .of(.describedBy, id + "-help"), .flag(.required, required),
        autocomplete.map { .of(.autocomplete, $0) })
    }
  }

  static func area(_ name: String, _ label: String, help: String? = nil, value: String = "") -> Markup {
    let id = "field-" + name
    return element(.div, .class("field")) {
      element(.label, .of(.for, id)) { label }
      if let help { element(.span, .class("help"), .id(id + "-help")) { help } }
      element(
        .textarea, .id(id), .of(.name, name), .of(.rows, "3"),
        help == nil ? nil : .of(.describedBy, id + "-help")
      ) { value }
    }
  }

  /// A file whose text the page's script puts into a field of the form; without the script the field itself is there.
  static func file(_ name: String, _ label: String, into field: String, accept: String, isMany: Bool = false)
    -> Markup
  {
    let id = "field-" + name
    return element(.div, .class("field scripted")) {
      element(.label, .of(.for, id)) { label }
      element(
        .input, .id(id), .of(.type, "file"), .of(.accept, accept), .of(.target, "field-" + field),
        .flag(.multiple, isMany))
    }
  }

  static func choice(
    _ name: String, _ label: String, _ options: [(value: String, title: String)], selected: String = "",
    help: String? = nil
  ) -> Markup {
    let id = "field-" + name
    return element(.div, .class("field")) {
      element(.label, .of(.for, id)) { label }
      if let help { element(.span, .class("help"), .id(id + "-help")) { help } }
      element(.select, .id(id), .of(.name, name), help == nil ? nil : .of(.describedBy, id + "-help")) {
        options.map { value, title in
          element(.option, .of(.value, value), .flag(.selected, value == selected)) { title }
        }
      }
    }
  }

  static func check(_ name: String, _ label: String, isChecked: Bool = false) -> Markup {
    let id = "field-" + name
    return element(.div, .class("check")) {
      element(
        .input, .id(id), .of(.type, "checkbox"), .of(.name, name), .of(.value, "yes"),
        .flag(.checked, isChecked))
      element(.label, .of(.for, id)) { label }
    }
  }

  static func hidden(_ name: String, _ value: String) -> Markup {
    element(.input, .of(.type, "hidden"), .of(.name, name), .of(.value, value))
  }

  static func button(_ title: String, name: String? = nil, value: String? = nil, isSecond: Bool = false)
    -> Markup
  {
    element(
      .button, .of(.type, "submit"), name.map { .of(.name, $0) }, value.map { .of(.value, $0) },
      isSecond ? .class("second") : nil
    ) { title }
  }
}
#endif
