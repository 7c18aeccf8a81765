// SPDX-License-Identifier: GPL-3.0-or-later
// A word of one's own to a request.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Sheet {
    id: root

    required property RequestsViewModel viewModel

    property string about: ""

    function begin(): void {
        root.about = root.viewModel.selectedId;
        text.text = root.viewModel.selectedNote;
        root.open();
    }

    title: qsTr("Note")
    onOpened: text.editor.forceActiveFocus(Qt.PopupFocusReason)
    actions: [
        PlexusButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: qsTr("Keep note")
            onClicked: {
                root.viewModel.actions.setNote(root.about, text.text);
                root.close();
            }
        }
    ]

    PlexusTextArea {
        id: text

        Layout.fillWidth: true
        Layout.preferredHeight: 120
        accessibleName: qsTr("Note")
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Found by is:noted. It stays on this computer.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
}
