// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside the table: one request in tabs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property RequestsViewModel viewModel
    property int tab: 0

    signal closed

    readonly property ExchangeInspector inspector: viewModel.inspector

    function showTab(index: int): void {
        root.tab = (index + 4) % 4;
        if (root.inspector.running && (root.tab === 1 || root.tab === 2))
            root.inspector.reloadBodies();
    }
    // True when it was for the timeline.
    function zoom(text: string): bool {
        if (root.tab !== 0)
            return false;
        if (text === "+" || text === "=")
            overview.zoomIn();
        else if (text === "-")
            overview.zoomOut();
        else if (text === "0")
            overview.showAll();
        else
            return false;
        return true;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Request %1").arg(root.inspector.title)

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        spacing: Theme.spaceS

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PlexusText {
                Layout.fillWidth: true
                text: root.inspector.title
                elide: Text.ElideMiddle
                font.pixelSize: Theme.fontSection
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlexusIconButton {
                iconName: "close"
                name: qsTr("Close details")
                onClicked: root.closed()
            }
        }
        PlexusText {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.spaceXs
            text: "→ " + root.inspector.subtitle
            elide: Text.ElideMiddle
            color: Theme.inkSecondary
            visible: root.inspector.subtitle !== ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            StatusGlyph {
                Layout.fillWidth: true
                Layout.minimumWidth: 88
                tone: root.inspector.statusTone
                iconName: root.inspector.statusIcon
                text: root.inspector.statusText
            }
            PlexusButton {
                text: qsTr("Cancel")
                kind: PlexusButton.Danger
                iconName: "stop"
                toolTip: qsTr("Stop this request, here and at the provider")
                visible: root.inspector.running
                onClicked: root.viewModel.cancel(root.viewModel.selectedId)
            }
            PlexusButton {
                //: a button: the request as a command line of the program curl
                text: root.width < 420 ? qsTr("curl") : qsTr("Copy as curl")
                iconName: "terminal"
                Accessible.name: qsTr("Copy as curl")
                toolTip: qsTr("With $PLEXUS_KEY where the key was")
                onClicked: root.viewModel.copyAsCurl(root.viewModel.selectedId)
            }
            PlexusIconButton {
                iconName: "copy"
                name: qsTr("Copy id")
                onClicked: root.viewModel.copyId(root.viewModel.selectedId)
            }
        }
        SegmentedTabs {
            Layout.topMargin: Theme.spaceXs
            Layout.bottomMargin: Theme.spaceXs
            labels: [qsTr("Timeline"), qsTr("Request"), qsTr("Response"), qsTr("Headers")]
            accessibleName: qsTr("Parts of the request")
            currentIndex: root.tab
            onActivated: index => root.showTab(index)
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            InspectorOverview {
                id: overview

                anchors.fill: parent
                inspector: root.inspector
                clock: root.viewModel.clock
                visible: root.tab === 0
            }
            BodyPane {
                anchors.fill: parent
                body: root.inspector.request
                name: qsTr("Request body")
                visible: root.tab === 1
            }
            BodyPane {
                anchors.fill: parent
                body: root.inspector.response
                name: qsTr("Response body")
                visible: root.tab === 2
            }
            HeadersPane {
                anchors.fill: parent
                headers: root.inspector.headers
                visible: root.tab === 3
            }
        }
    }
}
