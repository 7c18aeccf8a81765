// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below a field: what is wrong with it, else what is hardly meant so, else what it is for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

RowLayout {
    id: root

    property string help: ""
    property string error: ""
    property string warning: ""

    readonly property bool isWrong: error !== ""
    readonly property bool isOdd: !isWrong && warning !== ""

    spacing: Theme.spaceXs
    visible: note.text !== ""

    TintedIcon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 14
        Layout.preferredHeight: 14
        name: "warning"
        color: root.isWrong ? Theme.bad : Theme.warn
        visible: root.isWrong || root.isOdd
    }
    PlexusText {
        id: note

        Layout.fillWidth: true
        text: root.isWrong ? root.error : root.isOdd ? root.warning : root.help
        color: root.isWrong ? Theme.bad : root.isOdd ? Theme.warn : Theme.inkSecondary
        font.pixelSize: Theme.fontCaption
        // While it is laid out it may be higher than its place for a moment: it stays where it begins.
        verticalAlignment: Text.AlignTop
        wrapMode: Text.Wrap
        Accessible.role: root.isWrong || root.isOdd ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: text
    }
}
