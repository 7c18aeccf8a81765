// SPDX-License-Identifier: GPL-3.0-or-later
// While the person is at the vendor's page: the page once more, the code to type there, and the field for what
// comes back by hand.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Accounts

ColumnLayout {
    id: root

    required property LoginViewModel login

    function sendCode(): void {
        root.login.enterCode(code.text);
        if (root.login.problem === "")
            code.clear();
    }

    spacing: Theme.spaceM

    PlexusText {
        Layout.fillWidth: true
        text: root.login.instructions
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        visible: text !== ""
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.grown(76)
        radius: Theme.radiusControl
        color: Theme.sunken
        border.width: 1
        border.color: Theme.hairline
        visible: root.login.userCode !== ""

        TextInput {
            id: userCode

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * 48)
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            text: root.login.userCode
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontFigure
            font.letterSpacing: 2
            font.weight: Font.DemiBold
            renderType: Text.NativeRendering
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Code to enter on the page")
            Accessible.readOnly: true

            FocusRing {
                anchors.margins: -Theme.spaceXs
                shown: userCode.activeFocus
            }
        }
        PlexusIconButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            iconName: copied.running ? "check" : "copy"
            tint: copied.running ? Theme.ok : Theme.inkSecondary
            name: copied.running ? qsTr("Copied") : qsTr("Copy the code")
            onClicked: {
                clipboard.copy(root.login.userCode);
                copied.restart();
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.login.page !== ""

        PlexusText {
            Layout.fillWidth: true
            //: %1 is the host of a web page
            text: qsTr("Sign-in page: %1").arg(root.login.pageHost)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
        }
        PlexusButton {
            text: qsTr("Open page")
            iconName: "external"
            Accessible.name: qsTr("Open the sign-in page")
            onClicked: root.login.openPage()
        }
        PlexusButton {
            iconName: copiedLink.running ? "check" : "copy"
            text: copiedLink.running ? qsTr("Copied") : qsTr("Copy link")
            onClicked: {
                clipboard.copy(root.login.page);
                copiedLink.restart();
            }
        }
    }
    PlexusButton {
        kind: PlexusButton.Quiet
        leftPadding: 0
        iconName: "chevron-right"
        text: qsTr("Paste the code instead")
        visible: root.login.takesCode && !root.login.codeFieldShown
        onClicked: {
            root.login.showCodeField();
            code.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    FormField {
        label: qsTr("Address or code")
        help: qsTr("The page did not come back by itself: paste the address it ended at, or the code it shows.")
        error: root.login.problem
        visible: root.login.codeFieldShown

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PlexusTextField {
                id: code

                Layout.fillWidth: true
                monospace: true
                invalid: root.login.problem !== ""
                Accessible.name: qsTr("Address or code")
                onAccepted: root.sendCode()
            }
            PlexusButton {
                text: qsTr("Use it")
                enabled: code.text.trim() !== ""
                onClicked: root.sendCode()
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        StatusGlyph {
            Layout.fillWidth: true
            tone: StatusGlyph.Running
            text: root.login.waiting
        }
        PlexusText {
            //: %1 is a countdown, "18:42"
            text: qsTr("ends in %1").arg(root.login.countdown)
            color: Theme.inkSecondary
            visible: root.login.countdown !== ""
            //: %1 is a countdown, "18:42"
            Accessible.name: qsTr("Ends by itself in %1").arg(root.login.countdown)
        }
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
    Timer {
        id: copiedLink

        interval: 1500
    }
}
