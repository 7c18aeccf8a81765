// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus does on this computer, and how it treats providers that fail, rest or stall, unless a provider
// says otherwise.
// Keys: Ctrl+S save, Ctrl+Z undo.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Alerts
import Plexus.ViewModels.Settings
import Plexus.ViewModels.Updates

FocusScope {
    id: root

    required property SettingsViewModel viewModel
    required property DesktopSettings desktop
    required property UpdatesViewModel updates

    readonly property int margin: height < 700 ? Theme.spaceXl : Theme.pageMargin
    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

    Shortcut {
        sequence: "Ctrl+S"
        enabled: root.visible && root.viewModel.canSave
        onActivated: root.viewModel.save()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.visible && !root.typing && root.viewModel.changer.undoText !== ""
        onActivated: root.viewModel.changer.undo()
    }
    Connections {
        target: root.viewModel.changer

        function onUndoChanged(): void {
            if (root.viewModel.changer.undoText === "")
                toast.dismiss();
            else
                toast.show(root.viewModel.changer.undoText, qsTr("Undo"));
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        anchors.topMargin: root.margin
        spacing: Theme.spaceL

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight
            spacing: Theme.spaceM

            PlexusText {
                text: qsTr("Settings")
                font.pixelSize: Theme.fontTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlexusText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: qsTr("For all providers; each may say otherwise on its page.")
                color: Theme.inkSecondary
            }
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Neutral
            text: root.viewModel.changer.readOnlyReason
            visible: root.viewModel.changer.readOnly
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Bad
            text: qsTr("The change was not saved. %1").arg(root.viewModel.changer.problem)
            actionText: qsTr("Dismiss")
            visible: root.viewModel.changer.problem !== ""
            onActionTriggered: root.viewModel.changer.dismissProblem()
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            FormScroll {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ThisComputer {
                    Layout.fillWidth: true
                    desktop: root.desktop
                }
                UpdatesSection {
                    updates: root.updates
                }
                FormRows {
                    Layout.fillWidth: true
                    form: root.viewModel.form
                    readOnly: root.viewModel.changer.readOnly
                }
            }
            SaveBar {
                Layout.fillWidth: true
                visible: root.viewModel.dirty
                text: root.viewModel.saveHint !== "" ? root.viewModel.saveHint : root.viewModel.changes
                canSave: root.viewModel.canSave
                onSaveRequested: root.viewModel.save()
                onDiscardRequested: root.viewModel.discard()
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceL
        width: Math.min(implicitWidth, parent.width - 2 * Theme.pageMargin)
        onActionTriggered: root.viewModel.changer.undo()
        onExpired: root.viewModel.changer.dismissUndo()
    }
}
