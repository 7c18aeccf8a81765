// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a form that comes from a table, one below the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Theme
import Plexus.ViewModels.Common

ColumnLayout {
    id: root

    required property FormModel form
    property bool readOnly: false
    property bool resettable: false
    // Something else stands above, from which the first section is set apart.
    property bool preceded: false
    // A model, which has no name in QML: the form itself, or a filter of it.
    property var rows: form

    spacing: Theme.spaceL

    // Null: there is no such row.
    function rowAt(index: int): Item {
        return repeater.itemAt(index);
    }

    Repeater {
        id: repeater

        model: root.rows

        FormRow {
            Layout.fillWidth: true
            form: root.form
            readOnly: root.readOnly
            resettable: root.resettable
            preceded: root.preceded
        }
    }
}
