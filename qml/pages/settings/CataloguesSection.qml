// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of models and prices, how old they are, and fetching them now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

Section {
    id: root

    required property CatalogueListModel catalogues

    title: qsTr("Lists of models")
    actions: PlexusButton {
        iconName: "refresh"
        text: root.catalogues.fetching ? qsTr("Fetching …") : qsTr("Fetch now")
        enabled: !root.catalogues.fetching
        onClicked: root.catalogues.fetchNow()
    }

    Binding {
        target: root.catalogues
        property: "watched"
        value: root.visible
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("What models can do and cost. The request says nothing but that somebody asks.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    Notice {
        Layout.fillWidth: true
        text: root.catalogues.problem
        visible: text !== ""
    }
    Repeater {
        model: root.catalogues

        ColumnLayout {
            id: row

            required property string name
            required property string text
            required property string problem
            required property string summary

            Layout.fillWidth: true
            spacing: 2
            Accessible.role: Accessible.ListItem
            Accessible.name: row.summary

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceM

                PlexusText {
                    text: row.name
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: row.text
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
            StatusGlyph {
                tone: StatusGlyph.Warn
                text: row.problem
                visible: text !== ""
            }
        }
    }
}
