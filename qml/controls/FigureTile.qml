// SPDX-License-Identifier: GPL-3.0-or-later
// One figure: what it is, the number, what stands behind it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property string label
    required property string figure
    property string detail: ""
    property int figureSize: Theme.fontFigure

    implicitWidth: Theme.grown(120)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.figure)
    Accessible.description: root.detail

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 2

        PlexusText {
            Layout.fillWidth: true
            text: root.label
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.figure
            font.pixelSize: root.figureSize
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.detail
            maximumLineCount: 2
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
