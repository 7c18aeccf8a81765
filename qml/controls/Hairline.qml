// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.hairline
}
