#if Desk
import Casework
import HyperText

/// What can be set, by whom.
struct SettingsView {
  let setting: ThresholdSetting
  let users: [User]
  let keys: [KeyHolder]
  let caller: Caller?
  let problem: String?

  private var permissions: Set<Permission> { caller?.permissions ?? [] }

  var markup: Markup {
    .group([
      problem.map { text in element(.p, .class("warning"), .role("alert")) { text } } ?? .nothing,
      threshold, permissions.contains(.manageUsers) ? people : .nothing,
      caller?.actor.userName == nil ? .nothing : ownKeys,
    ])
  }

  private var maySettle: Bool { permissions.contains(.approve) || permissions.contains(.manageSettings) }

  private var threshold: Markup {
    element(.section) {
      element(.h2) { "Threshold" }
      element(.p) { "A match at or above \(setting.value) is an alert. Another threshold takes two people." }
      if let (change, by, reason) = setting.proposal {
        element(.p, .class("notice")) {
          "\(by.userName ?? by.rawValue) proposes \(change.to): it would open \(change.adds) alerts and drop \(change.drops). \(reason)"
        }
        if maySettle {
          element(.form, .of(.method, "post"), .of(.action, "/settings/threshold")) {
            FormToken(caller: caller).markup
            if by != caller?.actor { Field.button("Confirm", name: "do", value: "confirm") }
            Field.button("Reject", name: "do", value: "reject", isSecond: true)
          }
        }
      } else if maySettle {
        element(.form, .of(.method, "post"), .of(.action, "/settings/threshold")) {
          FormToken(caller: caller).markup
          Field.text("to", "Another threshold", help: "Above 0 and below 1", required: true)
          Field.text("reason", Words.Alert.reason, required: true)
          Field.button("See what it does, and propose it")
        }
      }
    }
  }

  private var people: Markup {
    element(.section) {
      element(.h2) { "Users" }
      element(.table) {
        element(.thead) {
          element(.tr) { ["Name", "Role", "State"].map { title in element(.th, .scope("col")) { title } } }
        }
        element(.tbody) {
          users.map { user in
            element(.tr) {
              element(.td) { user.name }
              element(.td) { user.role.rawValue }
              element(.td) { user.isEnabled ? "may sign in" : "shut out" }
            }
          }
        }
      }
      element(.form, .of(.method, "post"), .of(.action, "/settings/users")) {
        FormToken(caller: caller).markup
        Field.text("name", "Name", help: Words.SetUp.nameHelp, required: true, autocomplete: "off")
        Field.choice("role", "Role", Role.allCases.map { ($0.rawValue, $0.rawValue) }, selected: "analyst")
        Field.text(
          "password", "First password", help: Words.SetUp.passwordHelp, type: "password", required: true,
          autocomplete: "new-password")
        Field.button("Add")
      }
    }
  }

  private var ownKeys: Markup {
    let name = caller?.actor.userName
    let shown = keys.filter { permissions.contains(.manageUsers) || $0.key.owner == name }
    return element(.section) {
      element(.h2) { "API keys" }
      if shown.isEmpty { element(.p, .class("soft")) { "There is none." } }
      element(.ul) {
        shown.map { holder in
          element(.li) {
            "\(holder.key.title) (\(holder.key.id), \(holder.key.owner)): "
              + holder.key.scopes.map(\.rawValue).joined(separator: ", ")
            if holder.isRevoked {
              " · revoked"
            } else {
              element(.form, .of(.method, "post"), .of(.action, "/settings/keys")) {
                FormToken(caller: caller).markup
                Field.button("Revoke", name: "revoke", value: holder.key.id, isSecond: true)
              }
            }
          }
        }
      }
      element(.form, .of(.method, "post"), .of(.action, "/settings/keys")) {
        FormToken(caller: caller).markup
        Field.text("title", "What the key is for", required: true)
        element(.fieldset) {
          element(.legend) { "What it may do" }
          Permission.allCases.filter(permissions.contains).map { permission in
            element(.div, .class("check")) {
              element(
                .input, .id("scope-\(permission.rawValue)"), .of(.type, "checkbox"), .of(.name, "scope"),
                .of(.value, permission.rawValue))
              element(.label, .of(.for, "scope-\(permission.rawValue)")) { permission.rawValue }
            }
          }
        }
        Field.text("expires", "Until", type: "date")
        Field.button("Issue a key")
      }
    }
  }
}
#endif
