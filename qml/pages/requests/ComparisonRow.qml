// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of two requests.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property string name
    required property string before
    required property string after
    required property bool differs
    property bool heading: false

    readonly property int nameWidth: 132
    readonly property real valueWidth: (width - nameWidth) / 2

    implicitHeight: Theme.rowHeight - 4
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1: %2, compared with %3").arg(root.name).arg(root.before).arg(root.after)

    PlexusText {
        width: root.nameWidth
        height: parent.height
        text: root.name
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    PlexusText {
        x: root.nameWidth
        width: root.valueWidth - Theme.spaceM
        height: parent.height
        text: root.before
        textFormat: Text.PlainText
        elide: Text.ElideMiddle
        font.weight: root.heading || root.differs ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
    PlexusText {
        x: root.nameWidth + root.valueWidth
        width: root.valueWidth
        height: parent.height
        text: root.after
        textFormat: Text.PlainText
        elide: Text.ElideMiddle
        font.weight: root.heading || root.differs ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
