// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the page of requests: how many there are, the filter, and what is done with the page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

PageHeader {
    id: root

    required property RequestsViewModel viewModel
    // How tall the rows of all tables are.
    required property bool compact

    signal compactChosen(bool compact)
    // The filter gives the keyboard back; to the first row.
    signal dismissed
    signal walkedDown

    function focusFilter(): void {
        search.focusAll();
    }

    readonly property int shown: root.viewModel.sorted.active ? root.viewModel.sorted.count : root.viewModel.list.count
    readonly property int total: root.viewModel.sorted.active ? root.viewModel.sorted.count : root.viewModel.list.total

    title: qsTr("Requests")
    subtitleFrom: 0
    subtitle: total === 0 ? "" : shown === total ? Number(total).toLocaleString(Qt.locale(), "f", 0) + (root.viewModel.hasOlder ? "+" : "") : root.viewModel.hasOlder ? Number(shown).toLocaleString(Qt.locale(), "f", 0) : qsTr("%1 of %2").arg(Number(shown).toLocaleString(Qt.locale(), "f", 0)).arg(Number(total).toLocaleString(Qt.locale(), "f", 0))

    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grown(500)
        spacing: 0

        FilterField {
            id: search

            Layout.fillWidth: true
            Layout.minimumWidth: Theme.grown(200)
            viewModel: root.viewModel
            onDismissed: root.dismissed()
            onWalkedDown: root.walkedDown()
        }
        PlexusIconButton {
            iconName: "group"
            tint: root.viewModel.grouped ? Theme.accent : Theme.inkSecondary
            name: root.viewModel.grouped ? qsTr("Show one after the other") : qsTr("Group by session")
            checked: root.viewModel.grouped
            onClicked: root.viewModel.grouped = !root.viewModel.grouped
        }
        PlexusIconButton {
            iconName: "columns"
            name: qsTr("Columns")
            onClicked: columnsMenu.open()

            ColumnsMenu {
                id: columnsMenu

                x: parent.width - width
                y: parent.height + 2
                columns: root.viewModel.columns
                compact: root.compact
                onCompactChosen: compact => root.compactChosen(compact)
            }
        }
        PlexusIconButton {
            id: more

            iconName: "more"
            name: qsTr("More actions of the page")
            onClicked: {
                root.viewModel.preparePageMenu();
                pageMenu.open();
            }

            ActionMenu {
                id: pageMenu

                x: parent.width - width
                y: parent.height + 2
                title: more.name
                entries: root.viewModel.pageMenu
            }
        }
    }
    PlexusButton {
        text: root.viewModel.paused ? qsTr("Resume") : qsTr("Pause")
        iconName: root.viewModel.paused ? "play" : "pause"
        toolTip: root.viewModel.paused ? qsTr("Show what came meanwhile, and go on") : qsTr("Hold new requests back while you read")
        onClicked: root.viewModel.paused = !root.viewModel.paused
    }
}
