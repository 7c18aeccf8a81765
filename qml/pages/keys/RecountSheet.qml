// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before the use of quotas is added up anew: what a reset made forget counts again.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.ViewModels.Keys

Sheet {
    id: root

    required property QuotaRecount recount

    title: qsTr("Add up the use anew?")
    visible: root.recount.names !== ""
    onOpened: {
        keep.forceActiveFocus(Qt.TabFocusReason);
        // Of a sheet that is opened again it has the focus already, for no reason that shows.
        keep.focusReason = Qt.TabFocusReason;
    }
    onClosed: root.recount.cancel()
    actions: [
        PlexusButton {
            id: keep

            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: root.recount.busy ? qsTr("Adding up …") : qsTr("Add up anew")
            enabled: !root.recount.busy
            onClicked: root.recount.confirm()
        }
    ]

    PlexusText {
        Layout.fillWidth: true
        //: %1 names of keys
        text: qsTr("Plexus counts the requests it keeps of the present windows and sets the quotas of %1 to that. What a reset made forget counts again; what was deleted from the history counts no more.").arg(root.recount.names)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.recount.problem
        visible: text !== ""
    }
}
