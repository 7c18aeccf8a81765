// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the list by session: a heading, or a request below one.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Requests
import Plexus.Theme

RequestRow {
    id: root

    required property int index
    required property string heading
    required property string headingDetail
    required property int depth
    required property bool folded
    required property bool runningInside

    signal foldToggled(int row)

    readonly property bool isHeading: heading !== ""

    indent: Math.min(depth, 4) * Theme.spaceL
    Accessible.ignored: root.isHeading

    Rectangle {
        anchors.fill: parent
        color: Theme.window
        visible: root.isHeading
    }
    SessionHeading {
        anchors.fill: parent
        heading: root.heading
        headingDetail: root.headingDetail
        folded: root.folded
        runningInside: root.runningInside
        indent: root.indent
        visible: root.isHeading
        onClicked: root.foldToggled(root.index)
    }
}
