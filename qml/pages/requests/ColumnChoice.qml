// SPDX-License-Identifier: GPL-3.0-or-later
// One column in the list they are chosen from.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls

RowLayout {
    id: root

    required property int index
    required property string title
    required property bool wanted
    required property bool fixed
    required property string remark
    required property bool last

    signal toggled(int index)
    signal moved(int from, int to)

    spacing: 0

    PlexusCheckBox {
        id: box

        Layout.fillWidth: true
        text: root.remark === "" ? root.title : root.title + " · " + root.remark
        enabled: !root.fixed
        checked: root.wanted
        Accessible.name: root.title
        Accessible.description: root.remark
        onClicked: {
            root.toggled(root.index);
            box.checked = Qt.binding(() => root.wanted);
        }
    }
    PlexusIconButton {
        iconName: "chevron-up"
        name: qsTr("Move %1 to the left").arg(root.title)
        enabled: root.index > 0
        onClicked: root.moved(root.index, root.index - 1)
    }
    PlexusIconButton {
        iconName: "chevron-down"
        name: qsTr("Move %1 to the right").arg(root.title)
        enabled: !root.last
        onClicked: root.moved(root.index, root.index + 1)
    }
}
