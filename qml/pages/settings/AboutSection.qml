// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, where it keeps things, and whose work is in it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

ColumnLayout {
    id: root

    required property AboutViewModel about

    spacing: Theme.spaceXl

    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }

    component PlaceField: FormField {
        id: field

        property string value: ""
        property string what: ""

        visible: field.value !== ""

        CopyField {
            Layout.fillWidth: true
            value: field.value
            what: field.what
        }
    }

    Section {
        title: qsTr("Plexus")

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("A gateway for language models on your own computer.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        FormField {
            label: qsTr("Version")

            PlexusText {
                Layout.fillWidth: true
                text: root.about.version
            }
        }
        FormField {
            label: qsTr("Build")
            help: qsTr("Worth adding when you report a problem.")

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceXs

                PlexusText {
                    Layout.fillWidth: true
                    text: root.about.build
                    wrapMode: Text.Wrap
                }
                PlexusIconButton {
                    iconName: copied.running ? "check" : "copy"
                    tint: copied.running ? Theme.ok : Theme.inkSecondary
                    name: copied.running ? qsTr("Copied") : qsTr("Copy version and build")
                    onClicked: {
                        clipboard.copy(qsTr("Plexus %1, %2").arg(root.about.version).arg(root.about.build));
                        copied.restart();
                    }
                }
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, change and pass it on; it comes without any warranty.")
            wrapMode: Text.Wrap
        }
        PlexusButton {
            text: qsTr("Read the licence")
            iconName: "external"
            toolTip: "https://www.gnu.org/licenses/gpl-3.0.html"
            onClicked: root.about.openLink("https://www.gnu.org/licenses/gpl-3.0.html")
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Bad
            text: root.about.problem
            visible: text !== ""
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    Section {
        title: qsTr("Files and folders")
        actions: PlexusButton {
            text: qsTr("Open folder")
            visible: root.about.dataFolder !== ""
            onClicked: root.about.openDataFolder()
        }

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("A demo keeps nothing.")
            color: Theme.inkSecondary
            visible: root.about.dataFolder === ""
        }
        PlaceField {
            label: qsTr("Data folder")
            value: root.about.dataFolder
            what: qsTr("path of the data folder")
        }
        PlaceField {
            label: qsTr("Database")
            value: root.about.database
            what: qsTr("path of the database")
        }
        PlaceField {
            label: qsTr("Configuration file")
            value: root.about.configuration
            what: qsTr("path of the configuration file")
        }
        PlaceField {
            label: qsTr("Preferences of this window")
            value: root.about.preferences
            what: qsTr("path of the preferences")
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    Section {
        title: qsTr("Third-party software")

        Repeater {
            model: root.about.software

            RowLayout {
                id: row

                required property string name
                required property string licence
                required property string url
                required property string use
                required property string summary

                Layout.fillWidth: true
                spacing: Theme.spaceM
                Accessible.role: Accessible.Grouping
                Accessible.name: row.summary

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    PlexusText {
                        Layout.fillWidth: true
                        text: row.name
                        Accessible.ignored: true
                    }
                    PlexusText {
                        Layout.fillWidth: true
                        text: row.use
                        font.pixelSize: Theme.fontCaption
                        color: Theme.inkSecondary
                        wrapMode: Text.Wrap
                        visible: text !== ""
                        Accessible.ignored: true
                    }
                }
                Badge {
                    text: row.licence
                    monospace: true
                }
                PlexusIconButton {
                    iconName: "external"
                    name: qsTr("Open the page of %1").arg(row.name)
                    visible: row.url !== ""
                    onClicked: root.about.openLink(row.url)
                }
            }
        }
    }
}
