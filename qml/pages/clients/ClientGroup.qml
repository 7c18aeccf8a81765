// SPDX-License-Identifier: GPL-3.0-or-later
// Several clients, a row each.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Clients

Card {
    id: root

    required property ClientsViewModel viewModel
    required property ClientListModel clients
    required property string name

    padding: Theme.spaceXs
    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: root.name

    Repeater {
        model: root.clients

        ColumnLayout {
            id: entry

            required property int index
            required property string clientId
            required property string name
            required property int tone
            required property string stateText
            required property string detail
            required property string seen
            required property string problem
            required property string conflict
            required property bool guide
            required property bool connected
            required property bool canUndo
            required property bool canOpen
            required property string openText
            required property int testTone
            required property string testText
            required property bool testing
            required property string summary

            Layout.fillWidth: true
            spacing: 0

            Hairline {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceM
                Layout.rightMargin: Theme.spaceM
                visible: entry.index > 0
            }
            ClientRow {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceM
                Layout.rightMargin: Theme.spaceM
                clientId: entry.clientId
                name: entry.name
                tone: entry.tone
                stateText: entry.stateText
                detail: entry.detail
                seen: entry.seen
                problem: entry.problem
                conflict: entry.conflict
                guide: entry.guide
                connected: entry.connected
                canUndo: entry.canUndo
                testTone: entry.testTone
                testText: entry.testText
                testing: entry.testing
                summary: entry.summary
                running: root.viewModel.running
                canOpen: entry.canOpen
                openText: entry.openText
                onLaunchRequested: root.viewModel.launch(entry.clientId)
                onConfigureRequested: root.viewModel.configure(entry.clientId)
                onUndoRequested: root.viewModel.undo(entry.clientId)
                onTestRequested: root.viewModel.test(entry.clientId)
            }
        }
    }
}
