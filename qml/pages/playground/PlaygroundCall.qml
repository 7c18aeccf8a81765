// SPDX-License-Identifier: GPL-3.0-or-later
// A call of a tool: what the model wants, and the result the person gives in the tool's place.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Playground
import Plexus.Theme

Rectangle {
    id: root

    required property string tool
    required property string callArguments
    required property string result
    required property bool open
    // The button that sends all results stands here.
    required property bool lastOpen
    // How many it sends.
    required property int openCalls

    signal typed(string text)
    signal sendRequested

    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusSurface
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Call of %1").arg(root.tool)

    Connections {
        target: field.editor

        function onTextChanged(): void {
            if (field.editor.activeFocus)
                root.typed(field.editor.text);
        }
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            TintedIcon {
                Layout.preferredWidth: Theme.iconSize
                Layout.preferredHeight: Theme.iconSize
                name: "tool"
                color: Theme.inkSecondary
            }
            PlexusText {
                Layout.fillWidth: true
                text: root.tool
                font.weight: Font.DemiBold
                font.family: Theme.monoFamily
                elide: Text.ElideMiddle
            }
            PlexusText {
                text: root.open ? qsTr("needs a result") : qsTr("answered")
                color: Theme.inkSecondary
                font.pixelSize: Theme.fontCaption
            }
        }
        PlaygroundText {
            Layout.fillWidth: true
            monospace: true
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            text: root.callArguments
        }
        PlexusText {
            text: qsTr("Result")
            font.weight: Font.DemiBold
            font.pixelSize: Theme.fontCaption
        }
        PlexusTextArea {
            id: field

            Layout.fillWidth: true
            implicitHeight: Math.max(56, Math.min(200, editor.contentHeight + 2 * Theme.spaceS + 4))
            visible: root.open
            monospace: true
            text: root.result
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            accessibleName: qsTr("Result of %1").arg(root.tool)

            PlexusText {
                x: Theme.spaceS + Theme.focusRing
                y: Theme.spaceS + Theme.focusRing
                width: parent.width - 2 * x
                text: qsTr("What the tool returns, for example JSON")
                color: Theme.inkSecondary
                visible: field.text === "" && field.editor.preeditText === ""
                Accessible.ignored: true
            }
        }
        PlaygroundText {
            Layout.fillWidth: true
            monospace: true
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            visible: !root.open
            text: root.result === "" ? qsTr("(empty)") : root.result
        }
        PlexusButton {
            Layout.alignment: Qt.AlignRight
            kind: PlexusButton.Primary
            text: qsTr("Send %n result(s)", "", root.openCalls)
            visible: root.lastOpen
            onClicked: root.sendRequested()
        }
    }
}
