// SPDX-License-Identifier: GPL-3.0-or-later
// Says that something was done and offers to take it back for a while. Put one at the bottom of a window.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Theme

Rectangle {
    id: root

    property string text: ""
    property string actionText: ""
    readonly property bool shown: timer.running

    signal actionTriggered
    signal expired

    function show(text: string, actionText: string): void {
        root.text = text;
        root.actionText = actionText;
        timer.restart();
    }
    function dismiss(): void {
        timer.stop();
    }

    implicitWidth: row.implicitWidth + 2 * Theme.spaceM
    implicitHeight: Math.max(40, row.implicitHeight + Theme.spaceS)
    radius: Theme.radiusSurface
    color: Theme.raised
    border.width: 1
    border.color: Theme.outline
    visible: root.shown
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        PlexusText {
            Layout.fillWidth: true
            text: root.text
            Accessible.ignored: true
        }
        PlexusButton {
            text: root.actionText
            kind: PlexusButton.Quiet
            iconName: "undo"
            visible: root.actionText !== ""
            onClicked: {
                timer.stop();
                root.actionTriggered();
            }
        }
        PlexusIconButton {
            iconName: "close"
            name: qsTr("Dismiss")
            onClicked: {
                timer.stop();
                root.expired();
            }
        }
    }
    Timer {
        id: timer

        interval: Theme.durationToast
        onTriggered: root.expired()
    }
}
