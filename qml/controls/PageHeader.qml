// SPDX-License-Identifier: GPL-3.0-or-later
// The title of a page, what it is for, and behind it what belongs to the whole page. The one place a title stands
// at: walking down the rail moves nothing. The page closes it with a hairline, after the notices it may have.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Theme

RowLayout {
    id: root

    required property string title
    property string subtitle: ""
    // Narrower than this it would be cut, and is left out.
    property int subtitleFrom: 820

    readonly property real titleWidth: titleText.implicitWidth

    Layout.fillWidth: true
    Layout.minimumHeight: Theme.controlHeight
    Layout.leftMargin: Theme.pageMargin
    Layout.rightMargin: Theme.pageMargin
    Layout.topMargin: Theme.spaceL
    Layout.bottomMargin: Theme.spaceL
    spacing: Theme.spaceM

    PlexusText {
        id: titleText

        text: root.title
        font.pixelSize: Theme.fontTitle
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PlexusText {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBaseline
        text: root.width < root.subtitleFrom ? "" : root.subtitle
        color: Theme.inkSecondary
        elide: Text.ElideRight
    }
}
