// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has to decide before the rest of a file's logins can be copied.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Accounts

ColumnLayout {
    id: root

    required property AccountImportViewModel model

    spacing: Theme.spaceM

    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Warn
        text: root.model.restrictions
        visible: text !== ""
    }
    PlexusCheckBox {
        text: qsTr("Import them all the same")
        checked: root.model.acceptsRestrictions
        visible: root.model.restrictions !== ""
        onToggled: root.model.acceptsRestrictions = checked
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Warn
        text: root.model.shared
        visible: text !== ""
    }
    PlexusCheckBox {
        //: %1 is a program
        text: qsTr("I do not use %1 with them any more: import them").arg(root.model.program)
        checked: root.model.takesShared
        visible: root.model.shared !== ""
        onToggled: root.model.takesShared = checked
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Client secret")
        help: root.model.withoutSecret
        visible: root.model.withoutSecret !== ""

        PlexusTextField {
            id: secret

            Layout.fillWidth: true
            monospace: true
            echoMode: TextInput.Password
            Accessible.name: qsTr("Client secret")
            onTextEdited: root.model.setClientSecret(text)

            Connections {
                target: root.model

                function onChanged(): void {
                    if (root.model.stage === AccountImportViewModel.Choosing || root.model.stage === AccountImportViewModel.Done)
                        secret.clear();
                }
            }
        }
    }
}
