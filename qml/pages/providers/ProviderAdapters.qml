// SPDX-License-Identifier: GPL-3.0-or-later
// What rewrites the bodies of requests to this provider, folded; the count says whether there is something behind the
// fold.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false
    property bool unfolded: false

    readonly property AdapterListModel adapters: editor.adapters
    // A mistake is never hidden behind the fold.
    readonly property bool open: unfolded || adapters.errorCount > 0

    function takeFocus(): void {
        list.takeFocus();
    }

    objectName: "providers-adapters"
    spacing: Theme.spaceM
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.formWidth

    PlexusButton {
        kind: PlexusButton.Quiet
        leftPadding: Theme.spaceXs
        iconName: root.open ? "chevron-down" : "chevron-right"
        text: root.adapters.count > 0 ? qsTr("Adapters (%n changed)", "", root.adapters.count) : qsTr("Adapters")
        onClicked: root.unfolded = !root.unfolded
    }
    PlexusText {
        Layout.fillWidth: true
        visible: root.open
        text: qsTr("Rewrite requests where the provider wants something in a way of its own. They act one after the other; a model can have others.")
        color: Theme.inkSecondary
        font.pixelSize: Theme.fontCaption
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    AdapterList {
        id: list

        Layout.fillWidth: true
        visible: root.open
        adapters: root.adapters
        readOnly: root.readOnly
    }
}
