// SPDX-License-Identifier: GPL-3.0-or-later
// A request before it is sent again: where to, and its body.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Sheet {
    id: root

    required property ReplayViewModel replay

    title: replay.title
    sheetWidth: 760
    onOpened: target.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.replay.close()
    actions: [
        PlexusButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: root.replay.purpose === ReplayViewModel.OtherTarget ? qsTr("Send and compare") : qsTr("Send again")
            enabled: root.replay.canSend
            onClicked: root.replay.send()
        }
    ]

    FormField {
        Layout.fillWidth: true
        Layout.maximumWidth: -1
        label: qsTr("Send to")
        help: root.replay.purpose === ReplayViewModel.OtherTarget ? qsTr("Both answers are then shown side by side.") : ""

        PlexusComboBox {
            id: target

            Layout.fillWidth: true
            width: parent.width
            model: root.replay.targets
            currentIndex: root.replay.target
            Accessible.name: qsTr("Send to")
            onActivated: index => root.replay.target = index
        }
    }
    FormField {
        Layout.fillWidth: true
        Layout.maximumWidth: -1
        label: qsTr("Request body")
        error: root.replay.problem

        PlexusTextArea {
            id: body

            Layout.fillWidth: true
            Layout.preferredHeight: root.parent ? Math.max(120, Math.min(320, root.parent.height - 440)) : 260
            text: root.replay.body
            monospace: true
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            accessibleName: qsTr("Request body")
            invalid: root.replay.problem !== ""
        }
    }
    Connections {
        target: body.editor

        function onTextChanged(): void {
            if (body.editor.activeFocus)
                root.replay.body = body.editor.text;
        }
    }
    PlexusText {
        Layout.fillWidth: true
        //: %1 is the name of a key
        text: qsTr("Sent through the gateway with the key “%1”; it counts against the limits of that key.").arg(root.replay.keyText)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
    }
}
