// SPDX-License-Identifier: GPL-3.0-or-later
// One shortcut: what it does, its keys, and a way to others.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Palette

ColumnLayout {
    id: root

    required property ShortcutListModel shortcuts
    required property int index
    required property string section
    required property bool first
    required property string keys
    required property list<string> caps
    required property string text
    required property bool changeable
    required property bool changed

    readonly property bool current: shortcuts.recording === index

    function begin(): void {
        root.shortcuts.begin(root.index);
        recorder.forceActiveFocus(Qt.TabFocusReason);
    }
    function leave(): void {
        root.shortcuts.cancel();
        change.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 0
    Accessible.role: Accessible.ListItem
    //: What is done, and by which keys
    Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.keys)

    PlexusText {
        Layout.fillWidth: true
        Layout.topMargin: root.index === 0 ? 0 : Theme.spaceL
        Layout.bottomMargin: Theme.spaceXs
        text: root.section
        font.weight: Font.DemiBold
        visible: root.first
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    // No layout: that of Qt 6.4 keeps the places of what turns visible while nobody looks.
    Item {
        Layout.fillWidth: true
        implicitHeight: Theme.controlHeight + 4

        PlexusText {
            width: parts.x - Theme.spaceS
            height: parent.height
            text: root.text
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Row {
            id: parts

            anchors.right: parent.right
            height: parent.height
            spacing: Theme.spaceS

            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.spaceXs
                visible: !root.current

                Repeater {
                    model: root.caps

                    Badge {
                        required property string modelData

                        text: modelData
                        Accessible.ignored: true
                    }
                }
            }
            Rectangle {
                id: recorder

                anchors.verticalCenter: parent.verticalCenter
                width: words.implicitWidth + 2 * Theme.spaceM
                height: Theme.controlHeight
                radius: Theme.radiusControl
                color: Theme.raised
                border.width: Theme.focusRing
                border.color: root.shortcuts.problem !== "" ? Theme.bad : Theme.focus
                visible: root.current
                activeFocusOnTab: true
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("New keys for %1").arg(root.text)
                Accessible.description: root.shortcuts.problem
                Accessible.focusable: true
                // Also those that do something elsewhere are only taken down.
                Keys.onShortcutOverride: event => event.accepted = true
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                        return;
                    event.accepted = true;
                    if (event.key === Qt.Key_Escape) {
                        root.leave();
                        return;
                    }
                    root.shortcuts.record(event.key, event.modifiers);
                    if (!root.current)
                        change.forceActiveFocus(Qt.TabFocusReason);
                }
                onActiveFocusChanged: {
                    if (!activeFocus && root.current)
                        root.shortcuts.cancel();
                }

                PlexusText {
                    id: words

                    anchors.centerIn: parent
                    text: qsTr("Press the new keys, or Esc")
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
            PlexusIconButton {
                anchors.verticalCenter: parent.verticalCenter
                iconName: "undo"
                name: qsTr("Reset the keys of %1").arg(root.text)
                visible: root.changed && !root.current
                onClicked: {
                    root.shortcuts.reset(root.index);
                    // Others have got the usual keys: then new ones are asked for.
                    if (root.current)
                        recorder.forceActiveFocus(Qt.TabFocusReason);
                    else
                        change.forceActiveFocus(Qt.TabFocusReason);
                }
            }
            PlexusButton {
                id: change

                anchors.verticalCenter: parent.verticalCenter
                kind: PlexusButton.Quiet
                text: qsTr("Change")
                visible: root.changeable && !root.current
                Accessible.name: qsTr("Change the keys of %1").arg(root.text)
                onClicked: root.begin()
            }
        }
    }
    PlexusText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spaceS
        text: root.shortcuts.problem
        color: Theme.bad
        wrapMode: Text.Wrap
        visible: root.current && text !== ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
