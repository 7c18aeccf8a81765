// SPDX-License-Identifier: GPL-3.0-or-later
// A line that must be read: what happened, why, what to do; with one action at most, and a way to put it away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Rectangle {
    id: root

    required property string text
    property int tone: StatusGlyph.Warn
    property string actionText: ""
    property bool dismissable: false

    signal actionTriggered
    signal dismissed

    readonly property color toneColor: tone === StatusGlyph.Bad ? Theme.bad : tone === StatusGlyph.Warn ? Theme.warn : tone === StatusGlyph.Ok ? Theme.ok : Theme.accent

    implicitWidth: row.implicitWidth + 2 * Theme.spaceM
    implicitHeight: row.implicitHeight + 2 * Theme.spaceS
    radius: Theme.radiusControl
    // The glyph has the colour; a whole frame of it would be the loudest thing on the page.
    color: Theme.wash(root.toneColor)
    border.width: 1
    border.color: Theme.edge(root.toneColor)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        anchors.topMargin: Theme.spaceS
        anchors.bottomMargin: Theme.spaceS
        spacing: Theme.spaceS

        TintedIcon {
            Layout.alignment: root.actionText === "" ? Qt.AlignTop : Qt.AlignVCenter
            Layout.topMargin: 1
            name: root.tone === StatusGlyph.Bad ? "failed" : root.tone === StatusGlyph.Warn ? "warning" : root.tone === StatusGlyph.Ok ? "ok" : "info"
            color: root.toneColor
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlexusButton {
            text: root.actionText
            visible: root.actionText !== ""
            onClicked: root.actionTriggered()
        }
        PlexusIconButton {
            iconName: "close"
            name: qsTr("Dismiss")
            visible: root.dismissable
            onClicked: root.dismissed()
        }
    }
}
