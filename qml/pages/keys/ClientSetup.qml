// SPDX-License-Identifier: GPL-3.0-or-later
// How a client is pointed at Plexus: the address, and the two variables agents and SDKs read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Keys

Section {
    id: root

    required property KeysViewModel viewModel

    property int kind: 0
    readonly property bool running: viewModel.baseUrl !== ""
    readonly property string setup: kind === 0 ? viewModel.openAiSetup : viewModel.anthropicSetup

    title: qsTr("Point a client at Plexus")

    FormField {
        label: qsTr("Base URL")

        CopyField {
            Layout.fillWidth: true
            value: root.viewModel.baseUrl
            shownValue: root.running ? root.viewModel.baseUrl : qsTr("The gateway is not running")
            what: qsTr("base URL")
        }
    }
    FormField {
        label: qsTr("Run in the agent's shell")
        help: qsTr("Replace YOUR_PLEXUS_KEY with the key.")
        visible: root.running

        SegmentedTabs {
            labels: [qsTr("OpenAI"), qsTr("Anthropic")]
            currentIndex: root.kind
            accessibleName: qsTr("Kind of client")
            onActivated: index => root.kind = index
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            PlexusTextArea {
                Layout.fillWidth: true
                implicitHeight: Math.max(50, editor.contentHeight + 2 * Theme.spaceS + 4)
                text: root.setup
                readOnly: true
                monospace: true
                wrapMode: TextEdit.NoWrap
                accessibleName: qsTr("Shell commands")
            }
            PlexusIconButton {
                Layout.alignment: Qt.AlignTop
                iconName: copied.running ? "check" : "copy"
                tint: copied.running ? Theme.ok : Theme.inkSecondary
                name: copied.running ? qsTr("Copied") : qsTr("Copy shell commands")
                onClicked: {
                    clipboard.copy(root.setup);
                    copied.restart();
                }
            }
        }
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
}
