// SPDX-License-Identifier: GPL-3.0-or-later
// Rare options, folded; the count says whether there is something behind the fold.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Models

ColumnLayout {
    id: root

    required property AliasEditor editor
    property bool readOnly: false
    property bool unfolded: false

    // A mistake is never hidden behind the fold.
    readonly property bool open: unfolded || editor.advancedErrors > 0

    // And leads the keyboard to the first of them.
    function unfold(): void {
        root.unfolded = true;
        lead.start();
    }

    objectName: "models-advanced"
    spacing: Theme.spaceL
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.formWidth

    // Once they have their places.
    Timer {
        id: lead

        interval: 0
        onTriggered: unfoldedRows.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
    }
    PlexusButton {
        kind: PlexusButton.Quiet
        leftPadding: Theme.spaceXs
        iconName: root.open ? "chevron-down" : "chevron-right"
        text: root.editor.advancedCount > 0 ? qsTr("Advanced (%n changed)", "", root.editor.advancedCount) : qsTr("Advanced")
        Accessible.checkable: true
        Accessible.checked: root.open
        onClicked: root.unfolded = !root.unfolded
    }
    FormRows {
        id: unfoldedRows

        Layout.fillWidth: true
        visible: root.open
        form: root.editor.advanced
        readOnly: root.readOnly
        resettable: true
        preceded: true
    }
}
