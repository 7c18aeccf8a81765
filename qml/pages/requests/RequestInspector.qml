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
            spacing: Theme.spaceXs

            StatusGlyph {
                tone: root.inspector.statusTone
                iconName: root.inspector.statusIcon
                text: root.inspector.statusText
            }
            Item {
                Layout.fillWidth: true
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
                text: qsTr("Copy as curl")
                iconName: "terminal"
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
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: root.tab

            InspectorOverview {
                id: overview

                inspector: root.inspector
                clock: root.viewModel.clock
            }
            BodyPane {
                body: root.inspector.request
                name: qsTr("Request body")
            }
            BodyPane {
                body: root.inspector.response
                name: qsTr("Response body")
            }
            HeadersPane {
                headers: root.inspector.headers
            }
        }
    }
}
