// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that needs a person.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Home

T.AbstractButton {
    id: root

    required property int index
    required property string title
    required property string detail
    required property bool severe
    required property int goal

    // Nothing is wrong there.
    readonly property bool news: goal === AlertListModel.Updates

    implicitHeight: lines.implicitHeight + Theme.spaceS
    implicitWidth: Theme.grown(200)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.detail
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: Item {
        TintedIcon {
            id: icon

            x: Theme.spaceXs
            y: Theme.spaceXs + 1
            width: Theme.iconSize
            height: Theme.iconSize
            name: root.severe ? "failed" : root.news ? "download" : "warning"
            color: root.severe ? Theme.bad : root.news ? Theme.accent : Theme.warn
        }
        Column {
            id: lines

            x: icon.x + icon.width + Theme.spaceS
            y: Theme.spaceXs
            width: parent.width - x - Theme.spaceXs

            PlexusText {
                width: parent.width
                text: root.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Accessible.ignored: true
            }
            PlexusText {
                width: parent.width
                text: root.detail
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 3
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 0
            radius: Theme.radiusControl
            shown: root.visualFocus
        }
    }
    PlexusToolTip {
        text: root.detail
        visible: root.hovered && root.detail !== ""
    }
}
