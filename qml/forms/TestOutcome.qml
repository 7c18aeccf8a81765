// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the test of a target: under way, answered in so long, or why not, until it is put away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common

RowLayout {
    id: root

    required property TargetTest test
    // Of the button that does so.
    required property string dismissName

    readonly property bool failed: test.outcome === TargetTester.Failed

    spacing: Theme.spaceS
    visible: root.test.outcome !== TargetTester.Idle

    Spinner {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 1
        Layout.preferredWidth: Theme.iconSize
        Layout.preferredHeight: Theme.iconSize
        visible: root.test.outcome === TargetTester.Running
    }
    TintedIcon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 1
        Layout.preferredWidth: Theme.iconSize
        Layout.preferredHeight: Theme.iconSize
        name: root.failed ? "failed" : "ok"
        color: root.failed ? Theme.bad : Theme.ok
        visible: root.test.outcome !== TargetTester.Running
    }
    PlexusText {
        Layout.fillWidth: true
        //: %1 is a duration
        text: root.test.outcome === TargetTester.Running ? qsTr("Testing …") : qsTr("Answered in %1").arg(root.test.text)
        color: Theme.inkSecondary
        font.pixelSize: Theme.fontCaption
        visible: !root.failed
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    SelectableText {
        Layout.fillWidth: true
        text: root.test.text
        color: Theme.bad
        font.pixelSize: Theme.fontCaption
        visible: root.failed
    }
    PlexusIconButton {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 20
        Layout.preferredHeight: 20
        iconName: "close"
        name: root.dismissName
        visible: root.test.outcome !== TargetTester.Running
        onClicked: root.test.dismiss()
    }
}
