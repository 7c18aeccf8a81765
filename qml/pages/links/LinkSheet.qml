// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a link does anything: all it says, what speaks against it, or why it is refused.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Links

Sheet {
    id: root

    required property LinkViewModel link

    title: root.link.title
    visible: root.link.open
    onClosed: root.link.close()
    // Enter means no until a person has moved.
    onOpened: {
        closeButton.forceActiveFocus(Qt.TabFocusReason);
        // Of a sheet that is opened again it has the focus already, for no reason that shows.
        closeButton.focusReason = Qt.TabFocusReason;
    }
    actions: [
        PlexusButton {
            id: closeButton

            text: root.link.canAccept ? qsTr("Cancel") : qsTr("Close")
            onClicked: root.close()
        },
        PlexusButton {
            text: root.link.actionText
            kind: PlexusButton.Primary
            visible: root.link.canAccept
            onClicked: root.link.accept()
        }
    ]

    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.link.problem
        visible: text !== ""
    }
    Repeater {
        model: root.link.fields

        ColumnLayout {
            id: field

            required property string label
            required property string value
            required property string warning
            required property bool literal

            Layout.fillWidth: true
            spacing: Theme.spaceXs
            Accessible.role: Accessible.StaticText
            //: A field of a link and what it says
            Accessible.name: qsTr("%1: %2").arg(field.label).arg(field.value)

            PlexusText {
                text: field.label
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            PlexusText {
                Layout.fillWidth: true
                text: field.value
                textFormat: Text.PlainText
                font.family: field.literal ? Theme.monoFamily : Theme.fontFamily
                wrapMode: field.literal ? Text.WrapAnywhere : Text.Wrap
                Accessible.ignored: true
            }
            Notice {
                Layout.fillWidth: true
                text: field.warning
                visible: text !== ""
            }
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.link.explanation
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
}
