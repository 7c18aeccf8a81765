// SPDX-License-Identifier: GPL-3.0-or-later
// A raised surface with a hairline. Children go in a column with the usual padding.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Theme

Rectangle {
    id: root

    property int padding: Theme.spaceL
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radiusSurface
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.spaceM
    }
}
