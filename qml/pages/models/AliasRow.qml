// SPDX-License-Identifier: GPL-3.0-or-later
// One model name in the list: where it leads, what keeps it from working, and its switch.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Models

Item {
    id: root

    required property int index
    required property string slug
    required property string names
    required property string targets
    required property string selector
    required property bool isEnabled
    required property int aliasState
    required property string problem
    required property bool edited
    required property string summary
    // Of those below that serve the same; empty: it is none of the first.
    required property string heading
    required property int listRow

    required property bool selected
    required property bool focusShown
    property bool readOnly: false

    readonly property bool broken: aliasState === AliasListModel.Dead
    readonly property bool degraded: aliasState === AliasListModel.Degraded

    function lines(parts: var): string {
        return parts.filter(part => part !== "").join("\n");
    }

    signal chosen
    signal enabledToggled(bool enabled)

    implicitHeight: body.height + headingText.height
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
    Accessible.selected: root.selected
    Accessible.selectable: true
    Accessible.onPressAction: root.chosen()

    PlexusText {
        id: headingText

        width: parent.width
        height: root.heading === "" ? 0 : 30
        leftPadding: Theme.spaceM
        bottomPadding: Theme.spaceXs
        verticalAlignment: Text.AlignBottom
        text: root.heading
        color: Theme.inkSecondary
        font.pixelSize: Theme.fontCaption
        font.weight: Font.DemiBold
        visible: root.heading !== ""
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Item {
        id: body

        y: headingText.height
        width: parent.width
        height: Theme.grown(54)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusControl
            color: root.selected ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

            FocusRing {
                anchors.margins: 0
                radius: parent.radius
                shown: root.focusShown
            }
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: root.chosen()
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceM
            anchors.rightMargin: Theme.spaceS
            spacing: Theme.spaceS

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                PlexusText {
                    id: nameText

                    Layout.fillWidth: true
                    text: root.slug
                    elide: Text.ElideMiddle
                    font.weight: Font.DemiBold
                    color: root.isEnabled ? Theme.ink : Theme.inkSecondary
                    Accessible.ignored: true
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceXs

                    TintedIcon {
                        Layout.preferredWidth: 12
                        Layout.preferredHeight: 12
                        name: root.broken ? "failed" : "warning"
                        color: root.broken ? Theme.bad : Theme.warn
                        visible: !root.edited && (root.broken || root.degraded)
                    }
                    PlexusText {
                        Layout.fillWidth: true
                        text: root.edited ? qsTr("Unsaved changes") : !root.isEnabled ? qsTr("Disabled") : root.broken ? root.problem : root.selector === "" ? root.targets : qsTr("%1 · %2").arg(root.targets).arg(root.selector)
                        elide: root.broken || root.edited ? Text.ElideRight : Text.ElideMiddle
                        font.pixelSize: Theme.fontCaption
                        color: Theme.inkSecondary
                        Accessible.ignored: true
                    }
                }
            }
            PlexusSwitch {
                checked: root.isEnabled
                enabled: !root.readOnly
                focusPolicy: Qt.NoFocus
                Accessible.name: qsTr("Enable %1").arg(root.slug)
                onToggled: root.enabledToggled(checked)
            }
        }
        PlexusToolTip {
            text: root.lines([root.slug, root.names === "" ? "" : qsTr("also %1").arg(root.names), root.targets, root.selector, root.problem])
            visible: hover.hovered && (nameText.truncated || root.problem !== "" || root.names !== "")
        }
    }
}
