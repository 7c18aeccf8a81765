// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a stream with the choices there are, and the chosen one in full; or those of both sides beside each
// other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    objectName: "events-pane"

    required property ExchangeInspector inspector

    readonly property EventListModel events: inspector.events
    property bool pairsWanted: false
    readonly property bool inPairs: pairsWanted && inspector.pairs.possible

    Binding {
        target: root.inspector.pairs
        property: "shown"
        value: root.visible && root.inPairs
    }
    SegmentedTabs {
        id: form

        objectName: "events-form"
        labels: [qsTr("One side"), qsTr("Both sides")]
        accessibleName: qsTr("Which events")
        currentIndex: root.inPairs ? 1 : 0
        visible: root.inspector.pairs.possible
        onActivated: index => root.pairsWanted = index === 1
    }
    EventPairs {
        anchors.fill: parent
        anchors.topMargin: form.height + Theme.spaceS
        pairs: root.inspector.pairs
        visible: root.inPairs
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: form.visible ? form.height + Theme.spaceS : 0
        spacing: Theme.spaceS
        visible: !root.inPairs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS
            visible: root.events.sides.length > 0

            PlexusComboBox {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.grown(180)
                model: root.events.sides
                currentIndex: root.events.side
                visible: root.events.sides.length > 1
                Accessible.name: qsTr("Side of the gateway")
                onActivated: index => root.events.side = index
            }
            PlexusComboBox {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.grown(260)
                model: root.events.types
                currentIndex: root.events.type
                Accessible.name: qsTr("Kind of event")
                onActivated: index => root.events.type = index
            }
            Item {
                Layout.fillWidth: true
                visible: root.width > 460
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.events.sides.length > 0 ? root.events.summary : root.inspector.captureProblem !== "" ? root.inspector.captureProblem : qsTr("No events: the answer was no stream, or it was not kept.")
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        EventList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 120
            inspector: root.inspector
            visible: root.events.sides.length > 0
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.events.current >= 0

            PlexusText {
                Layout.fillWidth: true
                text: qsTr("Event %1").arg(root.events.current + 1)
                font.weight: Font.DemiBold
            }
            SegmentedTabs {
                labels: [qsTr("Formatted"), qsTr("Raw")]
                accessibleName: qsTr("Form of the event")
                currentIndex: root.events.raw ? 1 : 0
                onActivated: index => root.events.raw = index === 1
            }
        }
        PlexusTextArea {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(96, root.height * 0.34)
            text: root.visible ? root.events.currentText : ""
            readOnly: true
            monospace: true
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            accessibleName: qsTr("The chosen event")
            visible: root.events.current >= 0
        }
    }
}
