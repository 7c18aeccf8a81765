// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a session or of an agent in it; unfolds and folds what is below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.Button {
    id: root

    required property string heading
    required property string headingDetail
    required property bool folded
    required property bool runningInside
    property int indent: 0

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.TreeItem
    Accessible.name: root.heading + ", " + root.headingDetail
    Accessible.description: root.folded ? qsTr("Folded; press to unfold") : qsTr("Unfolded; press to fold")
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: Item {
        TintedIcon {
            id: chevron

            x: Theme.spaceS + root.indent
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize
            height: Theme.iconSize
            name: root.folded ? "chevron-right" : "chevron-down"
            color: Theme.inkSecondary
        }
        PlexusText {
            id: title

            x: chevron.x + chevron.width + Theme.spaceXs
            // The figures are what one compares.
            width: Math.min(implicitWidth, Math.max(parent.width * 0.28, parent.width - x - detail.implicitWidth - Theme.spaceXl))
            height: parent.height
            text: root.heading
            elide: Text.ElideMiddle
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        TintedIcon {
            id: running

            x: title.x + title.width + Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            name: "running"
            color: Theme.accent
            visible: root.runningInside
        }
        PlexusText {
            id: detail

            x: title.x + title.width + Theme.spaceM + (running.visible ? running.width + Theme.spaceXs : 0)
            width: Math.max(0, parent.width - x - Theme.spaceS)
            height: parent.height
            text: root.headingDetail
            elide: Text.ElideRight
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: root.hovered ? Theme.pressed : Theme.hover
    }
}
