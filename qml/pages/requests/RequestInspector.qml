// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside the table: one request in tabs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    enum Tab {
        Timeline,
        Summary,
        Request,
        Response,
        Events,
        Headers,
        Attempts,
        Related
    }

    required property RequestsViewModel viewModel
    property int tab: RequestInspector.Timeline

    signal closed
    signal noteWanted

    readonly property ExchangeInspector inspector: viewModel.inspector
    readonly property int tabCount: RequestInspector.Related + 1

    function showTab(index: int): void {
        root.tab = (index + root.tabCount) % root.tabCount;
        const saysWhatWasSaid = root.tab !== RequestInspector.Summary && root.tab !== RequestInspector.Headers && root.tab !== RequestInspector.Attempts;
        if (root.inspector.running && saysWhatWasSaid)
            root.inspector.reloadCapture();
    }
    // The request's difference; of one whose request was looked at the answer's.
    function showDiff(): void {
        const sides = root.tab === RequestInspector.Response ? root.inspector.response : root.inspector.request;
        if (root.tab !== RequestInspector.Response)
            root.showTab(RequestInspector.Request);
        sides.side = sides.side === BodySides.Diff ? BodySides.Client : BodySides.Diff;
    }
    // False: what is shown is no text.
    function beginFind(): bool {
        return requestBody.beginFind() || responseBody.beginFind();
    }
    // True when it was for the timeline.
    function zoom(text: string): bool {
        if (root.tab !== RequestInspector.Timeline)
            return false;
        if (text === "+" || text === "=")
            timeline.zoomIn();
        else if (text === "-")
            timeline.zoomOut();
        else if (text === "0")
            timeline.showAll();
        else
            return false;
        return true;
    }

    Binding {
        target: root.inspector
        property: "showsRelated"
        value: related.visible
    }
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Request %1").arg(root.inspector.title)

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceS
        anchors.bottomMargin: Theme.spaceM
        spacing: Theme.spaceXs

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
            StatusGlyph {
                tone: root.inspector.statusTone
                iconName: root.inspector.statusIcon
                text: root.inspector.statusText
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
        PlexusText {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.spaceXs
            text: root.inspector.progress
            elide: Text.ElideRight
            font.pixelSize: Theme.fontCaption
            color: root.inspector.statusTone === StatusGlyph.Warn ? Theme.warn : Theme.inkSecondary
            visible: root.inspector.progress !== ""
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        InspectorActions {
            viewModel: root.viewModel
            onNoteWanted: root.noteWanted()
        }
        InspectorTabs {
            id: tabs

            Layout.fillWidth: true
            // The first label stands under the title.
            Layout.leftMargin: -tabs.padding
            Layout.bottomMargin: Theme.spaceXs
            labels: [qsTr("Timeline"), qsTr("Summary"), qsTr("Request"), qsTr("Response"), qsTr("Events"), qsTr("Headers"), qsTr("Attempts"), qsTr("Related")]
            currentIndex: root.tab
            onActivated: index => root.showTab(index)
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            TimelinePane {
                id: timeline

                anchors.fill: parent
                inspector: root.inspector
                clock: root.viewModel.clock
                visible: root.tab === RequestInspector.Timeline
            }
            SummaryPane {
                anchors.fill: parent
                viewModel: root.viewModel
                visible: root.tab === RequestInspector.Summary
            }
            BodyPane {
                id: requestBody

                anchors.fill: parent
                sides: root.inspector.request
                name: qsTr("Request body")
                part: "request"
                onEditorWanted: body => root.viewModel.openInEditor(body, requestBody.part)
                visible: root.tab === RequestInspector.Request
            }
            BodyPane {
                id: responseBody

                anchors.fill: parent
                sides: root.inspector.response
                name: qsTr("Response body")
                part: "response"
                onEditorWanted: body => root.viewModel.openInEditor(body, responseBody.part)
                visible: root.tab === RequestInspector.Response
            }
            EventsPane {
                anchors.fill: parent
                inspector: root.inspector
                visible: root.tab === RequestInspector.Events
            }
            HeadersPane {
                anchors.fill: parent
                headers: root.inspector.headers
                visible: root.tab === RequestInspector.Headers
            }
            AttemptsPane {
                anchors.fill: parent
                inspector: root.inspector
                visible: root.tab === RequestInspector.Attempts
            }
            RelatedPane {
                id: related

                anchors.fill: parent
                inspector: root.inspector
                visible: root.tab === RequestInspector.Related
                onChosen: id => root.viewModel.select(id)
            }
        }
    }
}
