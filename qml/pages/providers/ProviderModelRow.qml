// SPDX-License-Identifier: GPL-3.0-or-later
// One model of a provider: its name, what it is for, its price and limit; pressed, it opens them. Beside it the
// test, the name clients can ask for it by, and its removal.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Common

ColumnLayout {
    id: root

    required property int index
    required property string modelId
    required property string typeText
    required property string price
    required property bool priced
    required property int limit

    required property TargetTester tester
    // In force; empty: it is not saved yet, so there is nothing to ask.
    required property string provider
    property bool readOnly: false

    //: The price of a model, how many requests it takes at a time
    readonly property string facts: root.limit <= 0 ? (root.priced ? root.price : "") : root.priced ? qsTr("%1 · %n at a time", "", root.limit).arg(root.price) : qsTr("%n at a time", "", root.limit)

    signal openRequested(int row)
    signal removeRequested(int row)

    spacing: Theme.spaceXs

    TargetTest {
        id: test

        tester: root.tester
        provider: root.provider
        model: root.provider === "" ? "" : root.modelId
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        T.AbstractButton {
            id: opener

            Layout.fillWidth: true
            Layout.rightMargin: Theme.spaceXs
            implicitHeight: Theme.rowHeight
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.name: qsTr("Price and limit of %1, %2").arg(root.modelId).arg(root.price)
            Accessible.onPressAction: {
                if (opener.enabled)
                    opener.clicked();
            }
            Keys.onReturnPressed: opener.clicked()
            Keys.onEnterPressed: opener.clicked()
            onClicked: root.openRequested(root.index)

            background: Rectangle {
                radius: Theme.radiusControl
                color: opener.hovered ? Theme.hover : Theme.sunken
                border.width: 1
                border.color: Theme.hairline

                FocusRing {
                    shown: opener.visualFocus
                }
            }
            contentItem: RowLayout {
                spacing: Theme.spaceS

                PlexusText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.spaceS
                    //: Name of a model, what it is for
                    text: root.typeText === "" ? root.modelId : qsTr("%1 · %2").arg(root.modelId).arg(root.typeText)
                    elide: Text.ElideMiddle
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontCaption
                    Accessible.ignored: true
                }
                PlexusText {
                    Layout.rightMargin: Theme.spaceS
                    Layout.maximumWidth: opener.width * 0.5
                    visible: root.facts !== ""
                    text: root.facts
                    color: Theme.inkSecondary
                    font.pixelSize: Theme.fontCaption
                    Accessible.ignored: true
                }
            }
        }
        TestButton {
            visible: root.provider !== ""
            test: test
            startName: qsTr("Test %1").arg(root.modelId)
            stopName: qsTr("Stop the test of %1").arg(root.modelId)
        }
        PlexusIconButton {
            visible: root.provider !== ""
            iconName: copied.running ? "check" : "copy"
            tint: copied.running ? Theme.ok : Theme.inkSecondary
            //: %1 is the name by which clients can ask for it
            name: copied.running ? qsTr("Copied") : qsTr("Copy %1").arg(test.directName)
            onClicked: {
                clipboard.copy(test.directName);
                copied.restart();
            }
        }
        PlexusIconButton {
            enabled: !root.readOnly
            iconName: "close"
            name: qsTr("Remove %1").arg(root.modelId)
            onClicked: root.removeRequested(root.index)
        }
    }
    TestOutcome {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceS
        test: test
        dismissName: qsTr("Put the result of %1 away").arg(root.modelId)
    }
}
