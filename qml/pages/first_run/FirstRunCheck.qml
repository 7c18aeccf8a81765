// SPDX-License-Identifier: GPL-3.0-or-later
// Whether it works: a tiny request for each model, and the first one each client sends by itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.FirstRun
import Plexus.ViewModels.Requests

ColumnLayout {
    id: root

    required property FirstRunViewModel firstRun
    required property RequestsViewModel requests

    // In the order of AliasCheckModel.State.
    readonly property list<int> tones: [StatusGlyph.Neutral, StatusGlyph.Neutral, StatusGlyph.Running, StatusGlyph.Ok, StatusGlyph.Bad]

    spacing: Theme.spaceM

    PlexusText {
        text: qsTr("Models")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.firstRun.offering ? qsTr("Each ticked model is asked for one word, through the gateway, as a client would. That costs a few tokens.") : qsTr("There is no model clients could ask for yet. Go back and add one, or finish and do it later.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width >= 600 ? 2 : 1
        columnSpacing: Theme.spaceXl
        rowSpacing: 0

        Repeater {
            model: root.firstRun.checks

            RowLayout {
                id: check

                required property int index
                required property string alias
                required property bool chosen
                required property int checkState
                required property string outcome
                required property string brief

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.spaceS

                PlexusCheckBox {
                    Layout.preferredWidth: Math.min(180, root.width / 3)
                    Layout.maximumWidth: Layout.preferredWidth
                    text: check.alias
                    checked: check.chosen
                    enabled: !root.firstRun.checks.running
                    onToggled: root.firstRun.checks.choose(check.index, checked)
                }
                StatusLine {
                    Layout.fillWidth: true
                    tone: root.tones[check.checkState]
                    text: check.checkState === AliasCheckModel.Running ? qsTr("Asking …") : check.brief
                    visible: check.checkState >= AliasCheckModel.Running
                    Accessible.role: Accessible.StaticText
                    Accessible.name: check.outcome === "" ? text : check.outcome
                }
                // Its place, while there is nothing to say.
                Item {
                    Layout.fillWidth: true
                    visible: check.checkState < AliasCheckModel.Running
                }
            }
        }
    }
    PlexusText {
        Layout.topMargin: Theme.spaceS
        text: qsTr("Clients")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("No client points at Plexus yet.")
        color: Theme.inkSecondary
        visible: root.firstRun.waiting.count === 0
    }
    Repeater {
        model: root.firstRun.waiting

        RowLayout {
            id: client

            required property string name
            required property bool arrived
            required property bool failed
            required property string arrivalText

            Layout.fillWidth: true
            spacing: Theme.spaceM
            Accessible.role: Accessible.StaticText
            //: A client, and what has come of it
            Accessible.name: qsTr("%1: %2").arg(client.name).arg(client.arrivalText)

            PlexusText {
                text: client.name
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            StatusGlyph {
                Layout.fillWidth: true
                tone: client.arrived ? StatusGlyph.Ok : client.failed ? StatusGlyph.Bad : StatusGlyph.Running
                text: client.arrivalText
                Accessible.ignored: true
            }
        }
    }
    Column {
        id: rows

        Layout.fillWidth: true
        visible: root.firstRun.arrivals.count > 0

        Repeater {
            model: root.firstRun.arrivals

            RecentRow {
                width: rows.width
                clock: root.requests.clock
                axisUs: root.firstRun.arrivals.axisUs
                focusShown: false
            }
        }
    }
}
