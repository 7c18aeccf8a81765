// SPDX-License-Identifier: GPL-3.0-or-later
// One provider's meters, how its checker does, and a way to ask now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common

ColumnLayout {
    id: root

    required property string provider
    required property string title
    required property string health
    required property string problem
    required property bool checking
    required property bool checkable
    required property MeterListModel meters
    // Where it is clear whose they are.
    property bool named: true
    // No room for the words of the button. Told and not found out by the width: a row of Qt 6.4 that is being laid out
    // does not see its button become narrower.
    property bool narrow: false

    signal checkRequested

    spacing: Theme.spaceS
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Meters of %1").arg(root.provider)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusText {
            text: root.provider
            textFormat: Text.PlainText
            font.weight: Font.DemiBold
            visible: root.named
            Layout.maximumWidth: Theme.grown(240)
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.health
            // Else it keeps the one line it had before the card was narrow.
            elide: Text.ElideNone
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
        }
        PlexusButton {
            wordless: root.narrow
            kind: PlexusButton.Quiet
            iconName: "refresh"
            text: qsTr("Check now")
            enabled: !root.checking
            visible: root.checkable
            Accessible.name: qsTr("Check the meters of %1 now").arg(root.provider)
            onClicked: root.checkRequested()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        visible: root.problem !== ""

        TintedIcon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 14
            Layout.preferredHeight: 14
            name: "warning"
            color: Theme.warn
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.problem
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    MeterBars {
        Layout.fillWidth: true
        meters: root.meters
        visible: root.meters !== null && root.meters.count > 0
    }
}
