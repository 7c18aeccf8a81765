// SPDX-License-Identifier: GPL-3.0-or-later
// Talking to a model through the gateway, with the way each question took beside it.
// Keys: Ctrl+Enter send, Esc stop, Ctrl+Z bring a cleared conversation back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Playground
import Plexus.Theme
import Plexus.ViewModels.Playground

FocusScope {
    id: root

    objectName: "playground-page"

    required property PlaygroundViewModel viewModel

    enum Side {
        Setup,
        Key,
        Route
    }

    property int side: PlaygroundPage.Setup

    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit
    readonly property int sideWidth: width < 860 ? 260 : 320
    // A line one reads with ease.
    readonly property int talkWidth: 820

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Playground")
    Keys.onEscapePressed: event => {
        event.accepted = root.viewModel.running;
        root.viewModel.stop();
    }

    Binding {
        target: root.viewModel.policy
        property: "watched"
        value: root.visible
    }
    Shortcut {
        sequences: [Keymap.send, Keymap.sendByPad]
        enabled: root.visible && root.viewModel.canSend
        onActivated: root.viewModel.send()
    }
    Shortcut {
        sequence: Keymap.undo
        enabled: root.visible && !root.typing && toast.shown && toast.actionText !== ""
        onActivated: {
            toast.dismiss();
            root.viewModel.undoClear();
        }
    }
    Connections {
        target: root.viewModel

        function onCopyRequested(text: string, note: string): void {
            clipboard.copy(text);
            toast.show(note, "");
        }
        function onTrailRequested(): void {
            root.side = PlaygroundPage.Route;
        }
        function onCleared(note: string): void {
            toast.show(note, qsTr("Undo"));
        }
    }
    Connections {
        target: root.viewModel.turns

        function onCountChanged(): void {
            talk.follows = true;
            // What was cleared cannot be brought back any more.
            if (root.viewModel.turns.count > 0 && toast.actionText !== "")
                toast.dismiss();
        }
    }
    Clipboard {
        id: clipboard
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PlaygroundHeader {
            viewModel: root.viewModel
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

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.spaceL
                    width: Math.min(root.talkWidth, parent.width)
                    height: parent.height - 2 * Theme.spaceL
                    spacing: Theme.spaceM

                    FormScroll {
                        id: talk

                        // The room for focus rings and for the bar hangs out, so that its edges are those of the composer.
                        Layout.leftMargin: -Theme.spaceXs
                        Layout.rightMargin: -Theme.spaceL
                        columnWidth: root.talkWidth

                        // What comes is followed while one looks at the end.
                        property bool follows: true

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onMovementEnded: follows = atYEnd
                        onContentHeightChanged: {
                            if (follows)
                                contentY = Math.max(0, contentHeight - height);
                        }

                        EmptyState {
                            Layout.fillWidth: true
                            Layout.topMargin: Theme.spaceXl
                            iconName: "playground"
                            title: qsTr("Ask a model something")
                            text: qsTr("The question goes through the gateway like any client's: it is routed, counted and listed under Requests.")
                            visible: root.viewModel.turns.count === 0
                        }
                        // Not rows of the layout itself: where all of them go at once while it is arranged, the layout of
                        // Qt 6.4 keeps one that is gone.
                        Column {
                            id: turns

                            Layout.fillWidth: true
                            spacing: Theme.spaceL
                            visible: root.viewModel.turns.count > 0

                            Repeater {
                                model: root.viewModel.turns

                                PlaygroundTurn {
                                    // Never 0: a Column of Qt 6.4 does not place such, and then has no height by which it would get a width.
                                    width: Math.max(1, turns.width)
                                    viewModel: root.viewModel
                                }
                            }
                        }
                    }
                    PlaygroundComposer {
                        id: composer

                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                }
            }
            Hairline {
                Layout.fillHeight: true
            }
            ColumnLayout {
                Layout.minimumWidth: root.sideWidth
                Layout.preferredWidth: root.sideWidth
                Layout.maximumWidth: root.sideWidth
                Layout.fillHeight: true
                Layout.topMargin: Theme.spaceL
                Layout.bottomMargin: Theme.spaceL
                spacing: Theme.spaceM

                SegmentedTabs {
                    labels: [qsTr("Setup"), qsTr("Key"), qsTr("Route")]
                    currentIndex: root.side
                    accessibleName: qsTr("Setup, key or route")
                    onActivated: index => root.side = index
                }
                PlaygroundSetup {
                    Layout.leftMargin: -Theme.spaceXs
                    Layout.rightMargin: -Theme.spaceL
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    viewModel: root.viewModel
                    visible: root.side === PlaygroundPage.Setup
                }
                PlaygroundPolicy {
                    objectName: "playground-policy"
                    Layout.leftMargin: -Theme.spaceXs
                    Layout.rightMargin: -Theme.spaceL
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    policy: root.viewModel.policy
                    visible: root.side === PlaygroundPage.Key
                }
                PlaygroundTrail {
                    Layout.leftMargin: -Theme.spaceXs
                    Layout.rightMargin: -Theme.spaceL
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    trail: root.viewModel.trail
                    visible: root.side === PlaygroundPage.Route
                }
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // Above what one writes.
        anchors.bottomMargin: composer.height + 2 * Theme.spaceL
        width: Math.min(implicitWidth, parent.width - 2 * Theme.pageMargin)
        onActionTriggered: root.viewModel.undoClear()
        onExpired: root.viewModel.forgetCleared()
    }
}
