// SPDX-License-Identifier: GPL-3.0-or-later
// Where the next message is written, and what goes along with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Playground
import Plexus.Theme
import Plexus.ViewModels.Playground

ColumnLayout {
    id: root

    required property PlaygroundViewModel viewModel

    // The field for a path is shown.
    property bool attaching: false

    function takeFocus(): void {
        field.forceActiveFocus(Qt.OtherFocusReason);
    }
    function attach(): void {
        root.viewModel.addImage(path.text);
        if (root.viewModel.imageProblem !== "")
            return;
        path.clear();
        root.attaching = false;
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.spaceS

    Connections {
        target: field.editor

        function onTextChanged(): void {
            if (field.editor.activeFocus)
                root.viewModel.message = field.editor.text;
        }
    }
    PlaygroundImages {
        Layout.fillWidth: true
        names: root.viewModel.imageNames
        visible: root.viewModel.imageNames.length > 0
        onRemoved: index => root.viewModel.removeImage(index)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.attaching

        PlexusTextField {
            id: path

            Layout.fillWidth: true
            monospace: true
            invalid: root.viewModel.imageProblem !== ""
            placeholderText: qsTr("Path of an image")
            Accessible.name: qsTr("Path of an image")
            onAccepted: root.attach()
            Keys.onEscapePressed: {
                root.attaching = false;
                field.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        PlexusButton {
            text: qsTr("Add")
            enabled: path.length > 0
            onClicked: root.attach()
        }
        PlexusButton {
            text: qsTr("Choose a file …")
            onClicked: root.viewModel.chooseImages()
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.viewModel.imageProblem
        color: Theme.bad
        font.pixelSize: Theme.fontCaption
        wrapMode: Text.Wrap
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    PlexusTextArea {
        id: field

        Layout.fillWidth: true
        implicitHeight: Math.max(64, Math.min(180, editor.contentHeight + 2 * Theme.spaceS + 4))
        text: root.viewModel.message
        accessibleName: qsTr("Message")

        PlexusText {
            x: Theme.spaceS + Theme.focusRing
            y: Theme.spaceS + Theme.focusRing
            width: parent.width - 2 * x
            text: qsTr("Write a message; drop images here")
            color: Theme.inkSecondary
            visible: field.text === "" && field.editor.preeditText === ""
            Accessible.ignored: true
        }
        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => {
                root.viewModel.addImages(drop.urls);
                drop.accept();
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusButton {
            kind: PlexusButton.Quiet
            // Its glyph stands at the edge of the box above.
            Layout.leftMargin: -leftPadding
            leftPadding: Theme.spaceXs
            iconName: "image"
            text: qsTr("Image")
            toolTip: qsTr("PNG, JPEG, WebP or GIF")
            Accessible.checkable: true
            Accessible.checked: root.attaching
            onClicked: {
                root.attaching = !root.attaching;
                if (root.attaching)
                    path.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.viewModel.hint
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        PlexusButton {
            iconName: "stop"
            text: qsTr("Stop")
            visible: root.viewModel.running
            onClicked: root.viewModel.stop()
        }
        PlexusButton {
            kind: PlexusButton.Primary
            text: qsTr("Send")
            toolTip: Keymap.sendText
            visible: !root.viewModel.running
            enabled: root.viewModel.canSend
            onClicked: {
                root.viewModel.send();
                root.takeFocus();
            }
        }
    }
}
