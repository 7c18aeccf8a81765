// SPDX-License-Identifier: GPL-3.0-or-later
// The settings, by sections, and a field that finds one of them by its words.
// Keys: Ctrl+F or / look for a setting, Ctrl+S save, Ctrl+Z undo.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Alerts
import Plexus.ViewModels.Settings
import Plexus.ViewModels.Shell

FocusScope {
    id: root

    required property SettingsViewModel viewModel
    required property DesktopSettings desktop
    required property AppViewModel app

    signal showUsage
    signal showKeys

    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit
    readonly property bool looking: viewModel.query !== ""
    readonly property int place: looking ? -1 : viewModel.place

    readonly property bool untitled: place === SettingsSectionModel.Appearance || place === SettingsSectionModel.Revisions || place === SettingsSectionModel.SystemLog

    // To the first field that needs attention, wherever it stands.
    function showMistake(): void {
        mistake.row = root.viewModel.showMistake();
        mistake.restart();
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")
    onPlaceChanged: scroll.showTop()

    Shortcut {
        sequence: Keymap.save
        enabled: root.visible && root.viewModel.canSave
        onActivated: root.viewModel.save()
    }
    Shortcut {
        sequence: Keymap.find
        enabled: root.visible
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Shortcut {
        sequence: "/"
        enabled: root.visible && !root.typing
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Shortcut {
        sequence: Keymap.undo
        enabled: root.visible && !root.typing && root.viewModel.undoText !== ""
        onActivated: root.viewModel.undo()
    }
    Connections {
        target: root.viewModel

        function onUndoChanged(): void {
            if (root.viewModel.undoText === "")
                toast.dismiss();
            else
                toast.show(root.viewModel.undoText, qsTr("Undo"));
        }
    }
    Connections {
        target: root.viewModel

        function onFieldAsked(row: int): void {
            mistake.row = row;
            mistake.restart();
        }
    }
    // A section that was just opened lays its rows out first.
    Timer {
        id: mistake

        property int row: -1

        interval: 50
        onTriggered: {
            const field = fields.rowAt(mistake.row);
            if (field)
                field.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        }
    }
    RestoreSheet {
        objectName: "settings-restore"
        restore: root.viewModel.backups.restore
        onQuitRequested: root.app.quit()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: qsTr("Settings")

            SearchField {
                id: search

                Layout.preferredWidth: Theme.grown(280)
                placeholderText: qsTr("Find a setting")
                // Another section ends looking.
                text: root.viewModel.query
                onTextChanged: root.viewModel.query = text
                onEscaped: sections.forceActiveFocus(Qt.TabFocusReason)
                Keys.onDownPressed: sections.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceL
            tone: StatusGlyph.Neutral
            text: root.viewModel.changer.readOnlyReason
            visible: root.viewModel.changer.readOnly
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceL
            tone: StatusGlyph.Bad
            text: qsTr("The change was not saved. %1").arg(root.viewModel.changer.problem)
            actionText: qsTr("Dismiss")
            visible: root.viewModel.changer.problem !== ""
            onActionTriggered: root.viewModel.changer.dismissProblem()
        }
        Hairline {
            Layout.fillWidth: true
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            spacing: Theme.spaceXl

            SettingsSectionList {
                id: sections

                Layout.fillHeight: true
                Layout.topMargin: Theme.spaceL
                Layout.bottomMargin: Theme.spaceL
                Layout.preferredWidth: implicitWidth
                focus: true
                viewModel: root.viewModel
            }
            Hairline {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: Theme.spaceL
                spacing: 0

                PlexusText {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.spaceM
                    text: root.looking ? root.viewModel.foundText : root.viewModel.placeTitle
                    font.pixelSize: root.looking ? Theme.fontBody : Theme.fontSection
                    font.weight: root.looking ? Font.Normal : Font.DemiBold
                    color: root.looking ? Theme.inkSecondary : Theme.ink
                    // The others begin with a heading of their own.
                    visible: root.untitled || (root.looking && root.viewModel.rows.count > 0)
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                FormScroll {
                    id: scroll

                    // Its rings need room; the words stand below the heading.
                    Layout.leftMargin: -Theme.spaceXs
                    // What is in it ends where the page does, and the scroll bar is beside it.
                    Layout.rightMargin: -Theme.spaceL
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.place !== SettingsSectionModel.Revisions && root.place !== SettingsSectionModel.SystemLog

                    PlexusText {
                        Layout.fillWidth: true
                        text: root.viewModel.sections.count > 0 ? qsTr("No field has these words. The sections at the side may be about it.") : qsTr("No setting has these words.")
                        color: Theme.inkSecondary
                        wrapMode: Text.Wrap
                        visible: root.looking && root.viewModel.rows.count === 0
                    }
                    GeneralSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.General
                        desktop: root.desktop
                        onSetUpRequested: root.app.setUp()
                    }
                    NotificationsSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Notifications
                        desktop: root.desktop
                        budgets: root.viewModel.budgets
                        readOnly: root.viewModel.changer.readOnly
                        onShowUsage: root.showUsage()
                        onShowKeys: root.showKeys()
                    }
                    AppearanceSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Appearance
                        app: root.app
                    }
                    ShortcutsSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Shortcuts
                        shortcuts: root.app.shortcuts
                    }
                    PlexusText {
                        Layout.fillWidth: true
                        text: qsTr("For all providers. A provider can have its own values on its page.")
                        color: Theme.inkSecondary
                        wrapMode: Text.Wrap
                        visible: root.place === SettingsSectionModel.Routing
                    }
                    Notice {
                        Layout.fillWidth: true
                        tone: StatusGlyph.Neutral
                        text: root.viewModel.backups.absence
                        visible: root.place === SettingsSectionModel.Backup && text !== ""
                    }
                    NetworkSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Gateway
                        network: root.viewModel.network
                    }
                    FormRows {
                        id: fields

                        Layout.fillWidth: true
                        visible: root.viewModel.rows.count > 0
                        form: root.viewModel.form
                        rows: root.viewModel.rows
                        resettable: true
                        readOnly: root.viewModel.changer.readOnly || (root.place === SettingsSectionModel.Backup && root.viewModel.backups.absence !== "")
                    }
                    SpeedsSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Routing
                        speeds: root.viewModel.speeds
                    }
                    CataloguesSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Prices
                        catalogues: root.viewModel.catalogues
                    }
                    CaptureSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Privacy
                        capture: root.viewModel.capture
                    }
                    BackupSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Backup
                        backups: root.viewModel.backups
                        revisions: root.viewModel.revisions
                    }
                    UpdatesSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.Updates
                        updates: root.app.updates
                        version: root.viewModel.about.version
                    }
                    AboutSection {
                        Layout.fillWidth: true
                        visible: root.place === SettingsSectionModel.About
                        about: root.viewModel.about
                    }
                }
                RevisionsSection {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.place === SettingsSectionModel.Revisions
                    revisions: root.viewModel.revisions
                }
                SystemLogSection {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.place === SettingsSectionModel.SystemLog
                    log: root.viewModel.log
                }
                SaveBar {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.formWidth
                    visible: root.viewModel.dirty
                    text: root.viewModel.saveHint !== "" ? root.viewModel.saveHint : root.viewModel.changes
                    problem: root.viewModel.hasMistake
                    canShow: root.viewModel.hasMistake && root.viewModel.mistakeCount > 0
                    canSave: root.viewModel.canSave
                    onShowRequested: root.showMistake()
                    onSaveRequested: root.viewModel.save()
                    onDiscardRequested: root.viewModel.discard()
                }
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceL
        width: Math.min(implicitWidth, parent.width - 2 * Theme.pageMargin)
        onActionTriggered: root.viewModel.undo()
        onExpired: root.viewModel.dismissUndo()
    }
}
