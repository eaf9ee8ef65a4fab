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
      element(.h2) { Words.Settings.threshold }
      element(.p) { Words.Settings.alertsFrom(setting.value) }
      if let (change, by, reason) = setting.proposal {
        element(.p, .class("notice")) {
          Words.Settings.proposes(
            by.userName ?? by.rawValue, change.to, adds: change.adds, drops: change.drops, why: reason)
        }
        if maySettle {
          element(.form, .of(.method, "post"), .of(.action, "/settings/threshold")) {
            FormToken(caller: caller).markup
            if by != caller?.actor {
              Field.button(Words.Settings.confirm, name: "do", value: "confirm")
            }
            Field.button(Words.Settings.reject, name: "do", value: "reject", isSecond: true)
          }
        }
      } else if maySettle {
        element(.form, .of(.method, "post"), .of(.action, "/settings/threshold")) {
          FormToken(caller: caller).markup
          Field.text("to", Words.Settings.another, help: Words.Settings.anotherHelp, required: true)
          Field.text("reason", Words.Settings.why, required: true)
          Field.button(Words.Settings.propose)
        }
      }
    }
  }

  private var people: Markup {
    element(.section) {
      element(.h2) { Words.Settings.users }
      element(.table) {
        element(.thead) {
          element(.tr) {
            [Words.Settings.name, Words.Settings.role, Words.Settings.state].map { title in
              element(.th, .scope("col")) { title }
            }
          }
        }
        element(.tbody) {
          users.map { user in
            element(.tr) {
              element(.td) { user.name }
              element(.td) { user.role.rawValue }
              element(.td) { user.isEnabled ? Words.Settings.enabled : Words.Settings.disabled }
            }
          }
        }
      }
      element(.form, .of(.method, "post"), .of(.action, "/settings/users")) {
        FormToken(caller: caller).markup
        Field.text(
          "name", Words.Settings.name, help: Words.SetUp.nameHelp, required: true, autocomplete: "off")
        Field.choice(
          "role", Words.Settings.role, Role.allCases.map { ($0.rawValue, $0.rawValue) }, selected: "analyst")
        Field.text(
          "password", Words.Settings.firstPassword, help: Words.SetUp.passwordHelp, type: "password",
          required: true, autocomplete: "new-password")
        Field.button(Words.Settings.add)
      }
    }
  }

  private var ownKeys: Markup {
    let name = caller?.actor.userName
    let shown = keys.filter { permissions.contains(.manageUsers) || $0.key.owner == name }
    return element(.section) {
      element(.h2) { Words.Settings.keys }
      if shown.isEmpty { element(.p, .class("soft")) { Words.Settings.noKeys } }
      element(.ul) {
        shown.map { holder in
          element(.li) {
            "\(holder.key.title) (\(holder.key.id), \(holder.key.owner)): "
              + holder.key.scopes.map(\.rawValue).joined(separator: ", ")
            if holder.isRevoked {
              " · \(Words.Settings.revoked)"
            } else {
              element(.form, .of(.method, "post"), .of(.action, "/settings/keys")) {
                FormToken(caller: caller).markup
                Field.button(
                  Words.Settings.revoke, name: "revoke", value: holder.key.id, isSecond: true)
              }
            }
          }
        }
      }
      element(.form, .of(.method, "post"), .of(.action, "/settings/keys")) {
        FormToken(caller: caller).markup
        Field.text("title", Words.Settings.keyTitle, required: true)
        element(.fieldset) {
          element(.legend) { Words.Settings.scopes }
          Permission.allCases.filter(permissions.contains).map { permission in
            element(.div, .class("check")) {
              element(
                .input, .id("scope-\(permission.rawValue)"), .of(.type, "checkbox"), .of(.name, "scope"),
                .of(.value, permission.rawValue))
              element(.label, .of(.for, "scope-\(permission.rawValue)")) { permission.rawValue }
            }
          }
        }
        Field.text("expires", Words.Settings.until, type: "date")
        Field.button(Words.Settings.issue)
      }
    }
  }
}
#endif
